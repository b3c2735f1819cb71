package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.answer.Explanation.Read;
import thammati.resolution.Resolution;

/**
 * What a question takes over from the conversation before it, told apart so that each can be shown
 * and refused.
 *
 * @param topic earlier questions that it goes on from, oldest first; empty if it stands alone
 * @param resolution the resolution that the last answer cited first, where the question is about
 *     that one; null if it is about another, or none was cited
 * @param periods days and periods that those questions name and this one does not
 * @param agencies full names of the agencies that those questions name and this one does not
 */
public record Carried(
    List<String> topic,
    @Nullable Resolution resolution,
    List<String> periods,
    List<String> agencies) {
  /** Nothing is taken over. */
  public static final Carried NOTHING = new Carried(List.of(), null, List.of(), List.of());

  /** Names of the parts, by which each can be refused. */
  public static final Set<String> PARTS =
      Set.of("carried:topic", "carried:resolution", "carried:period", "carried:agency");

  /** Copies the lists. */
  public Carried {
    topic = List.copyOf(topic);
    periods = List.copyOf(periods);
    agencies = List.copyOf(agencies);
  }

  /** The parts as they are shown; none if nothing is taken over. */
  public List<Read> parts() {
    List<Read> parts = new ArrayList<>();
    if (!topic.isEmpty()) parts.add(part("topic", String.join(" / ", topic), ""));
    if (resolution != null) {
      parts.add(part("resolution", resolution.title(), resolution.id().toString()));
    }
    if (!periods.isEmpty()) parts.add(part("period", String.join(", ", periods), ""));
    if (!agencies.isEmpty()) parts.add(part("agency", String.join(", ", agencies), ""));
    return List.copyOf(parts);
  }

  private static Read part(String name, String said, String meaning) {
    return new Read("carried:" + name, "carried_" + name, said, meaning);
  }
}
