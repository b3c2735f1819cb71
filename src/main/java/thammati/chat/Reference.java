package thammati.chat;

import java.time.LocalDate;
import thammati.message.Messages;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.thai.ThaiDates;

/** How a resolution is named to a reader, the same in every channel. */
public final class Reference {
  private Reference() {}

  /** Meeting, item and title, and what kind of text it is where that is not a resolution's own. */
  public static String of(Resolution resolution, boolean english) {
    return place(resolution, english) + ": " + title(resolution, english);
  }

  /** The title, and what kind of text it is where that is not a resolution's own. */
  public static String title(Resolution resolution, boolean english) {
    return resolution.title() + kind(resolution, Messages.of(english));
  }

  /** Meeting and item without the title. */
  public static String place(Resolution resolution, boolean english) {
    Messages words = Messages.of(english);
    LocalDate date = resolution.id().date();
    String day =
        date == null ? "" : english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
    boolean isResolution = resolution.source().kind().isResolution();
    String when =
        date == null ? words.get("undated") : words.get(isResolution ? "meeting" : "dated", day);
    return resolution.id().number().isPresent()
        ? when + " " + words.get("item", resolution.id().item())
        : when;
  }

  private static String kind(Resolution resolution, Messages words) {
    DocumentKind kind = resolution.source().kind();
    return switch (kind) {
      case DIGEST -> " (" + words.get("kind.digest") + ")";
      case SYNOPSIS -> " (" + words.get("kind.synopsis") + ")";
      case NEWS -> " (" + words.get("kind.news") + ")";
      case LETTER, OPEN_DATA, PRESS_SUMMARY, PAGE, MIRROR -> "";
    };
  }
}
