package thammati.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import thammati.eval.ShownAnswer.ShownCitation;

/** Whether the numbers of an answer come from what it cites. */
final class Grounding {
  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final int BUDDHIST_ERA = 543;

  private Grounding() {}

  /**
   * Share of the answer's numbers that stand in a cited text, its title, item or date (the reader
   * is shown them) or in the conversation; nothing if the answer has no number of two digits.
   */
  static OptionalDouble of(EvalQuestion question, ShownAnswer answer) {
    List<String> numbers = Wording.numbers(answer.answer());
    if (numbers.isEmpty()) return OptionalDouble.empty();
    List<String> support = new ArrayList<>(question.history());
    support.add(0, question.question());
    for (ShownCitation citation : answer.citations()) {
      support.add(citation.text());
      support.add(citation.title());
      if (citation.item() != null) support.add(citation.item().toString());
      if (citation.date() != null) support.add(forms(LocalDate.parse(citation.date())));
    }
    String shown = Wording.normal(String.join(" \n ", support));
    long held = numbers.stream().filter(n -> Wording.holds(shown, n)).count();
    return OptionalDouble.of((double) held / numbers.size());
  }

  private static String forms(LocalDate date) {
    int era = date.getYear() + BUDDHIST_ERA;
    return String.format(
        Locale.ROOT,
        "%s %d %s %d / %d %02d %02d %d %02d",
        date,
        date.getDayOfMonth(),
        MONTHS.get(date.getMonthValue() - 1),
        era,
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        era % 100,
        date.getYear() % 100);
  }
}
