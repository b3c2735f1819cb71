package thammati.thai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The dictionary of state agencies: finds their names and abbreviations in text, and answers what
 * became of them. Immutable, safe to share between threads.
 */
public final class Agencies {
  private final List<Agency> all;
  private final AgencyScanner scanner;
  private final AgencyLines lines;
  private final Map<String, List<Agency>> byForm = new HashMap<>();

  private Agencies(List<Agency> all) {
    this.all = List.copyOf(all);
    this.lines = new AgencyLines(this.all);
    var builder = new AgencyTrie.Builder();
    for (Agency agency : all) {
      add(builder, agency.name(), agency, false);
      agency.aliases().forEach(alias -> add(builder, alias, agency, isAbbreviation(alias)));
      for (String abbreviation : agency.abbreviations()) {
        add(builder, abbreviation, agency, true);
        String bare = abbreviation.replace(".", "");
        if (bare.length() >= 2 && !AgencyLookalikes.isWord(bare)) add(builder, bare, agency, true);
      }
      if (agency.english().length() > 3) add(builder, agency.english(), agency, false);
    }
    this.scanner = new AgencyScanner(builder.build());
  }

  /** The dictionary that ships with the product. */
  public static Agencies bundled() {
    return new Agencies(AgencyTable.bundled());
  }

  /** Every agency, in the order of the table. */
  public List<Agency> all() {
    return all;
  }

  /**
   * The agencies of a name, an abbreviation with or without its dots, another name in use or an
   * English name; empty if the dictionary has none, several where it is ambiguous.
   */
  public List<Agency> named(String form) {
    return List.copyOf(byForm.getOrDefault(Slips.key(form), List.of()));
  }

  /** The agencies that took over when this one ended or was renamed; empty if none is known. */
  public List<Agency> successors(Agency agency) {
    return lines.successors(agency);
  }

  /** The agencies that this one took over from; empty if none is known. */
  public List<Agency> predecessors(Agency agency) {
    return lines.predecessors(agency);
  }

  /** The agency with all it was and all it became, itself among them, in the order of the table. */
  public List<Agency> line(Agency agency) {
    return lines.line(agency);
  }

  /** All mentions in the text, in order, the longest where several begin at one place. */
  public List<AgencyMention> find(String text) {
    return scanner.find(text);
  }

  /** The agency that is meant, of one that was renamed the last; empty where several may be. */
  public Optional<Agency> meant(AgencyMention mention) {
    List<Agency> all = mention.agencies();
    if (all.size() > 1 && !line(all.getFirst()).containsAll(all)) return Optional.empty();
    return all.stream()
        .filter(a -> successors(a).isEmpty())
        .findFirst()
        .or(() -> Optional.of(all.getFirst()));
  }

  /**
   * All mentions in a body, with what the body itself defines: behind its definition an
   * abbreviation means what was defined; without one it keeps all its candidates.
   */
  public List<AgencyMention> find(String body, AgencyDefinitions definitions) {
    return definitions.applyTo(body, find(body));
  }

  /** The text with the places blank that name an agency for which it holds; same length. */
  public String without(String text, Predicate<AgencyMention> out) {
    StringBuilder rest = new StringBuilder(text);
    for (AgencyMention mention : find(text)) {
      if (!out.test(mention)) continue;
      for (int i = mention.span().start(); i < mention.span().end(); i++) rest.setCharAt(i, ' ');
    }
    return rest.toString();
  }

  private static boolean isAbbreviation(String alias) {
    return alias.endsWith(".") && alias.indexOf(' ') < 0;
  }

  private void add(AgencyTrie.Builder builder, String form, Agency agency, boolean abbreviation) {
    builder.add(ThaiText.lowerCase(form), agency, abbreviation);
    List<Agency> agencies = byForm.computeIfAbsent(Slips.key(form), _ -> new ArrayList<>(1));
    if (!agencies.contains(agency)) agencies.add(agency);
  }
}
