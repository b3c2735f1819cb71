package thammati.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Resolution;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.EnglishWords;
import thammati.thai.Glossary;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Reads the clues of English and Thai texts of resolutions. Safe to share between threads. */
final class ClueReader {
  /** The decision and its reasons; what comes later are tables and opinions of other agencies. */
  private static final int MOST_BODY = 6_000;

  /** Where the decision stands, and the dates that tell one report of a series from another. */
  private static final int OPENING = 700;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.,])([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)(\\s*billion)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROPOSED_ENGLISH =
      Pattern.compile(
          "(?i)(?:proposed|submitted|proposals?\\s+(?:made\\s+)?(?:by|of)|made by)(.{0,110})");
  private static final Pattern PROPOSED_THAI =
      Pattern.compile("ตามที่(.{2,160}?)เสนอ", Pattern.DOTALL);

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the of and for in on to by a an as at with from under between its it be is are was has have"
              .split(" "));
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final Agencies agencies;
  private final Glossary glossary;
  private final Map<String, String> provinces = new HashMap<>();
  private final Map<String, String> squashedProvinces = new HashMap<>();

  ClueReader(Agencies agencies, Glossary glossary) {
    this.agencies = agencies;
    this.glossary = glossary;
    for (Agency agency : agencies.all()) {
      String english = agency.english().replace(" Province", "");
      if (!agency.kind().equals("province")) continue;
      provinces.put(squashed(english), agency.name());
      squashedProvinces.put(ThaiText.squash(agency.name()), agency.name());
    }
  }

  /** The clues of a resolution told in English. */
  Clues english(Resolution resolution) {
    return clues(resolution, true, PROPOSED_ENGLISH);
  }

  /** The clues of a resolution told in Thai, which may hold English names. */
  Clues thai(Resolution resolution) {
    return clues(resolution, false, PROPOSED_THAI);
  }

  private Clues clues(Resolution resolution, boolean english, Pattern proposed) {
    String whole = resolution.body();
    String body = whole.substring(0, Math.min(MOST_BODY, whole.length()));
    Matcher m = proposed.matcher(body);
    Set<String> proposers = m.find() ? named(m.group(1), english) : Set.of();
    return new Clues(all(resolution.title(), english), all(body, english), proposers);
  }

  private Set<String> all(String text, boolean english) {
    Set<String> clues = named(text, english);
    for (String word : EnglishWords.of(text)) {
      boolean number = Character.isDigit(word.charAt(0));
      if (!number && word.length() > 1 && !FUNCTION_WORDS.contains(word)) clues.add("word " + word);
      if (ORDINALS.contains(word)) clues.add("number " + (ORDINALS.indexOf(word) + 1));
    }
    for (DateMention date : ThaiDates.find(text.substring(0, Math.min(OPENING, text.length())))) {
      if (date.month() == 0 || date.year() == 0) continue;
      clues.add("month " + date.year() + "-" + date.month());
      if (date.day() > 0) clues.add("day " + date.year() + "-" + date.month() + "-" + date.day());
    }
    addNumbers(ThaiText.plain(text), clues);
    return clues;
  }

  /** Terms, agencies and provinces. */
  private Set<String> named(String text, boolean english) {
    Set<String> clues = new HashSet<>();
    for (Glossary.Term term : english ? glossary.inEnglish(text) : glossary.inThai(text)) {
      clues.add("term " + term.english().getFirst());
    }
    for (AgencyMention mention : agencies.find(text)) {
      Agency agency = mention.agencies().getFirst();
      boolean province = agency.kind().equals("province");
      if (mention.agencies().size() == 1 && !province) clues.add("agency " + agency.name());
    }
    if (english) addEnglishProvinces(text, clues);
    else addThaiProvinces(text, clues);
    return clues;
  }

  private void addEnglishProvinces(String text, Set<String> clues) {
    List<String> words = EnglishWords.of(text);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder name = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + 5); to++) {
        String province = provinces.get(name.append(words.get(to)).toString());
        if (province != null) clues.add("province " + province);
      }
    }
  }

  private void addThaiProvinces(String text, Set<String> clues) {
    String squashed = ThaiText.squash(text);
    squashedProvinces.forEach((name, province) -> {
      if (squashed.contains(name)) clues.add("province " + province);
    });
  }

  private static String squashed(String english) {
    return String.join("", EnglishWords.of(english));
  }

  private static void addNumbers(String text, Set<String> clues) {
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      String written = m.group(1);
      double value = Double.parseDouble(written.replace(",", ""));
      boolean year = written.length() == 4 && value > 2400 && value < 2650;
      if (m.group(2) != null) value *= 1_000;
      clues.add("number " + plain(year ? ThaiDates.gregorian((int) value) : value));
    }
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(value)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
