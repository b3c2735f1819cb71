package thammati.chat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds.
 *
 * @param resolutions number of resolutions
 * @param meetings number of meetings
 * @param documents number of documents
 * @param first date of the first meeting; null if none is dated
 * @param last date of the last meeting; null if none is dated
 */
public record ArchiveInfo(
    int resolutions,
    int meetings,
    int documents,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
