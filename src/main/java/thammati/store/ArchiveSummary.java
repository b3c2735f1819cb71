package thammati.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds.
 *
 * @param resolutions number of resolutions, each counted once
 * @param news number of news items, which are about decisions but are none
 * @param documents number of documents that tell at least one
 * @param meetings number of meeting dates; the days of news are none
 * @param first date of the first meeting; null if none is dated
 * @param last date of the last meeting; null if none is dated
 */
public record ArchiveSummary(
    int resolutions,
    int news,
    int documents,
    int meetings,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
