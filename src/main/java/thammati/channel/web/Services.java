package thammati.channel.web;

import thammati.chat.Assistant;
import thammati.chat.FactSearch;
import thammati.chat.ReaderDesk;
import thammati.chat.Rooms;
import thammati.chat.Search;

/**
 * The use cases that the web serves.
 *
 * @param assistant answers questions
 * @param facts lists what resolutions state
 * @param search ranks resolutions
 * @param rooms where the archive is read rather than asked
 * @param desk keeps what readers ask to be kept
 */
public record Services(
    Assistant assistant, FactSearch facts, Search search, Rooms rooms, ReaderDesk desk) {}
