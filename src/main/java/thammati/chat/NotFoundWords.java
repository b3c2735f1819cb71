package thammati.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Gap;
import thammati.answer.silence.Lack;
import thammati.answer.silence.Lack.Kind;
import thammati.message.Messages;
import thammati.thai.ThaiDates;

/** Says that the archive does not hold an answer: what it lacks, and why that is thought. */
final class NotFoundWords {
  private NotFoundWords() {}

  /** The matter or the detail that is lacking, then the words of the question that are. */
  static String of(
      Outcome.NotFound notFound, ArchiveInfo archive, boolean english, Messages words) {
    var first = archive.first();
    var last = archive.last();
    if (first == null || last == null) return words.get("not_found.empty");
    String from = english ? ThaiDates.formatEnglish(first) : ThaiDates.format(first);
    String to = english ? ThaiDates.formatEnglish(last) : ThaiDates.format(last);
    String key = notFound.gap() == Gap.OBJECT ? "not_found.object" : "not_found.detail";
    String count = String.format(Locale.ROOT, "%,d", archive.resolutions());
    List<String> lines = new ArrayList<>();
    lines.add(words.get(key, count, words.get("not_found.period", from, to)));
    String names = quoted(notFound.lacks(), kind -> kind != Kind.EVENT && kind != Kind.OPPOSITE);
    if (!names.isEmpty()) lines.add(words.get("not_found.names", names));
    String events = quoted(notFound.lacks(), kind -> kind == Kind.EVENT);
    if (!events.isEmpty()) lines.add(words.get("not_found.events", events));
    String opposites = quoted(notFound.lacks(), kind -> kind == Kind.OPPOSITE);
    if (!opposites.isEmpty()) lines.add(words.get("not_found.opposites", opposites));
    return String.join("\n", lines);
  }

  private static String quoted(List<Lack> lacks, Predicate<Kind> kinds) {
    return lacks.stream()
        .filter(lack -> kinds.test(lack.kind()))
        .map(lack -> "“" + lack.said() + "”")
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
