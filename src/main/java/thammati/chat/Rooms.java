package thammati.chat;

/**
 * Where the archive is read rather than asked.
 *
 * @param browse the archive without a question
 * @param reading one resolution read closely
 * @param relations how resolutions cite and change each other
 * @param snapshot holds the archive still for what is read in several steps
 */
public record Rooms(Browse browse, ReadingRoom reading, Relations relations, Snapshot snapshot) {}
