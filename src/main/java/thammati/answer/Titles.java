package thammati.answer;

import thammati.thai.ThaiDates;
import thammati.thai.Words;

/** Titles of resolutions, as short as an answer can show them. */
final class Titles {
  private static final Words WORDS = new Words();

  private Titles() {}

  /** The title, or its beginning up to a blank or the end of a word, never inside a date. */
  static String shortened(String title, int longest) {
    if (title.length() <= longest) return title;
    int blank = title.lastIndexOf(' ', longest);
    int end = blank < longest / 2 ? wordEnd(title, longest) : blank;
    int cut =
        ThaiDates.find(title).stream()
            .map(date -> date.span())
            .filter(span -> span.start() < end && end < span.end())
            .mapToInt(span -> span.start())
            .findFirst()
            .orElse(end);
    return title.substring(0, cut).strip() + "...";
  }

  private static int wordEnd(String title, int longest) {
    return WORDS.of(title).stream()
        .mapToInt(token -> token.span().end())
        .filter(end -> end <= longest)
        .max()
        .orElse(longest);
  }
}
