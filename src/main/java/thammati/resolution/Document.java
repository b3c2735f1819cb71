package thammati.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file or page as received, decoded but not altered.
 *
 * @param source where it comes from
 * @param date date of the meeting it reports (of publication, for news); null if it tells none
 * @param title what the document calls itself
 * @param text the decoded text, line ends as LF
 */
public record Document(Source source, @Nullable LocalDate date, String title, String text) {}
