package thammati.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import thammati.thai.Pieces;

/**
 * A message as it is sent.
 *
 * @param text what is read aloud and shown in notifications: the words of the blocks, as markup
 * @param blocks what is shown, 1 to {@value Blocks#MOST}, together at most {@value
 *     Blocks#MOST_JSON} characters as JSON
 */
record SlackMessage(String text, List<LayoutBlock> blocks) {
  /** Longest text; Slack advises 4,000 and cuts at 40,000. */
  static final int MOST_TEXT = 3_900;

  SlackMessage {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) throw new IllegalArgumentException("a message shows something");
  }

  /**
   * A part that is not torn apart.
   *
   * @param block what is shown
   * @param spoken its words, harmless; empty if it need not be read aloud
   */
  record Part(LayoutBlock block, String spoken) {}

  /** As few messages as hold the parts in their order, buttons with the words above them. */
  static List<SlackMessage> of(List<Part> parts) {
    List<SlackMessage> messages = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    int size = 2;
    for (Part part : parts) {
      int more = Blocks.size(part.block());
      boolean full = open.size() == Blocks.MOST || size + more > Blocks.MOST_JSON;
      if (full && !open.isEmpty()) {
        List<Part> next = new ArrayList<>();
        boolean silent = part.spoken().isEmpty();
        while (silent && open.size() > 1) {
          next.addFirst(open.removeLast());
          silent = next.getFirst().spoken().isEmpty();
        }
        messages.add(message(open));
        open = next;
        size = 2 + next.stream().mapToInt(p -> Blocks.size(p.block())).sum();
      }
      open.add(part);
      size += more;
    }
    if (!open.isEmpty()) messages.add(message(open));
    return messages;
  }

  private static SlackMessage message(List<Part> parts) {
    String spoken =
        String.join("\n", parts.stream().map(Part::spoken).filter(s -> !s.isEmpty()).toList());
    return new SlackMessage(shortened(spoken), parts.stream().map(Part::block).toList());
  }

  /** Escaping makes words longer, so that less of them fits. */
  private static String shortened(String spoken) {
    int most = MOST_TEXT;
    String escaped = Harmless.markup(Pieces.headUnits(spoken, most));
    while (escaped.length() > MOST_TEXT) {
      most = most * MOST_TEXT / (escaped.length() + 1);
      escaped = Harmless.markup(Pieces.headUnits(spoken, most));
    }
    return escaped;
  }
}
