package thammati.thai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * The abbreviations that one body defines. A definition holds from its place on, in that body only,
 * until the same letters are defined anew. Immutable.
 */
public final class AgencyDefinitions {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?<abbreviation>"
              + "(?:(?:สำนักงาน|สนง\\.|คณะกรรมการ|คกก\\.)[ \u00a0]?)?"
              + "(?:(?:[ก-ฮ][ก-ฮะาิีึืุู]{0,5}\\.){1,6}(?:[ก-ฮ]{1,4}(?=\\)))?|[ก-ฮ]{2,6}))"
              + "[ \u00a0]?\\)");

  private final List<AgencyDefinition> all;
  private final Map<String, List<AgencyDefinition>> byLetters = new HashMap<>();

  private AgencyDefinitions(List<AgencyDefinition> all) {
    this.all = List.copyOf(all);
    for (AgencyDefinition definition : all) {
      byLetters
          .computeIfAbsent(letters(definition.abbreviation()), _ -> new ArrayList<>())
          .add(definition);
    }
  }

  /** Reads the definitions of a body. */
  public static AgencyDefinitions of(String body, Agencies agencies) {
    return of(body, agencies, agencies.find(body));
  }

  /** Reads the definitions of a body whose mentions are found already. */
  static AgencyDefinitions of(String body, Agencies agencies, List<AgencyMention> mentions) {
    List<AgencyDefinition> found = new ArrayList<>();
    FullNames names = new FullNames(body, agencies, mentions);
    Matcher m = BRACKET.matcher(body);
    while (m.find()) {
      String abbreviation = m.group("abbreviation");
      int end = endOfWords(body, m.start());
      if (end == 0 || !canDefine(body.charAt(end - 1), abbreviation, agencies)) continue;
      Optional<FullNames.Name> name = names.endingAt(end, abbreviation);
      int start = name.map(n -> n.span().start()).orElse(m.start());
      found.add(
          new AgencyDefinition(
              new Span(start, m.end()),
              name.map(FullNames.Name::span),
              abbreviation,
              name.map(FullNames.Name::agencies).orElse(List.of())));
    }
    return new AgencyDefinitions(found);
  }

  private static int endOfWords(String body, int bracket) {
    int end = bracket;
    while (end > 0 && (body.charAt(end - 1) == ' ' || body.charAt(end - 1) == '\u00a0')) end--;
    return end;
  }

  /**
   * Behind another abbreviation a bracket names a part of that agency; letters without a dot are
   * more often a word than an abbreviation.
   */
  private static boolean canDefine(char before, String abbreviation, Agencies agencies) {
    return before != '.'
        && !AgencyLookalikes.isNeverAnAgency(abbreviation)
        && (abbreviation.indexOf('.') >= 0 || !agencies.named(abbreviation).isEmpty());
  }

  /** Every definition in the order of the body, those of unknown names too. */
  public List<AgencyDefinition> all() {
    return all;
  }

  /**
   * What an abbreviation means at a place of the body: the last definition before it whose name is
   * known; empty if there is none.
   *
   * @param at offset in the body
   */
  public Optional<AgencyDefinition> meaning(String abbreviation, int at) {
    return byLetters.getOrDefault(letters(abbreviation), List.of()).reversed().stream()
        .filter(d -> d.name().isPresent() && d.name().get().end() <= at)
        .findFirst();
  }

  /** The mentions by the dictionary, those of defined abbreviations corrected or added. */
  List<AgencyMention> applyTo(String body, List<AgencyMention> byDictionary) {
    if (byLetters.isEmpty()) return byDictionary;
    List<AgencyMention> mentions = new ArrayList<>();
    for (AgencyMention mention : byDictionary) {
      mentions.add(mention.abbreviated() ? defined(body, mention) : mention);
    }
    for (AgencyDefinition definition : all) {
      if (definition.name().isEmpty()) continue;
      if (!definition.isKnown())
        addUnlessCovered(mentions, definition, definition.name().get(), false);
      addUses(body, definition, mentions);
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(mentions);
  }

  private AgencyMention defined(String body, AgencyMention mention) {
    return meaning(mention.span().in(body), mention.span().start())
        .map(d -> new AgencyMention(mention.span(), d.agencies(), true))
        .orElse(mention);
  }

  /** Uses of an abbreviation that the dictionary does not know. */
  private void addUses(String body, AgencyDefinition definition, List<AgencyMention> mentions) {
    String form = definition.abbreviation();
    int from = definition.name().map(Span::end).orElseThrow();
    for (int at = body.indexOf(form, from); at >= 0; at = body.indexOf(form, at + 1)) {
      Span span = new Span(at, at + form.length());
      if (meaning(form, at).filter(definition::equals).isPresent()
          && AgencyBorders.abbreviationStandsAlone(body, span.start(), span.end())
          && !AgencyLookalikes.isNoAgency(body, span)) {
        addUnlessCovered(mentions, definition, span, true);
      }
    }
  }

  private static void addUnlessCovered(
      List<AgencyMention> mentions, AgencyDefinition definition, Span span, boolean abbreviated) {
    if (mentions.stream().anyMatch(m -> m.span().contains(span))) return;
    // The name as written is longer than what the dictionary knows of it.
    mentions.removeIf(m -> m.span().overlaps(span));
    mentions.add(new AgencyMention(span, definition.agencies(), abbreviated));
  }

  private static String letters(String abbreviation) {
    return Slips.key(abbreviation);
  }
}
