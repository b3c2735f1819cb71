package thammati.thai;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;

/** Walks a text along the tree of forms and keeps what stands there as an agency. */
final class AgencyScanner {
  private static final int BLANKS_FREE_FROM = 6;
  private static final char NIKHAHIT = '\u0e4d';
  private static final char SARA_AA = '\u0e32';
  private static final char SARA_AM = '\u0e33';

  private final AgencyTrie trie;

  /** Looks for the forms of a tree. */
  AgencyScanner(AgencyTrie trie) {
    this.trie = trie;
  }

  /** All mentions in the text, in order, the longest where several begin at one place. */
  List<AgencyMention> find(String text) {
    List<AgencyMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int first = trie.child(0, fold(text.charAt(at)));
      AgencyMention mention = first == AgencyTrie.NONE ? null : new Walk(text, at, first).longest();
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.span().end();
      }
    }
    return List.copyOf(mentions);
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') return (char) (c + ('a' - 'A'));
    return c == '\u00a0' ? ' ' : c;
  }

  /** One walk from a place in the text. */
  private final class Walk {
    private final String text;
    private final int start;
    private int node;
    private int next;
    private boolean blanksDiffer;
    private @Nullable AgencyMention best;

    Walk(String text, int start, int first) {
      this.text = text;
      this.start = start;
      this.node = first;
      this.next = start + 1;
    }

    @Nullable AgencyMention longest() {
      do {
        if (trie.isForm(node)) keep(new Span(start, next));
      } while (step());
      return best;
    }

    /** What only looks like an agency, or is another's, is not a shorter one either. */
    private void keep(Span span) {
      List<Agency> named = trie.named(node);
      List<Agency> abbreviated = trie.abbreviated(node);
      if (!named.isEmpty() && AgencyBorders.nameStandsAlone(text, start, next)) {
        boolean other = AgencyNamesakes.isOfAnother(text, span, named);
        best = other ? null : new AgencyMention(span, named, false);
      } else if (!abbreviated.isEmpty()
          && !blanksDiffer
          && AgencyBorders.abbreviationStandsAlone(text, start, next)) {
        boolean other = AgencyLookalikes.isNoAgency(text, span);
        best = other ? null : new AgencyMention(span, abbreviated, true);
      }
    }

    /** One character on, or a blank more or less than the name has; false where no form goes on. */
    private boolean step() {
      if (next >= text.length()) return false;
      char c = fold(text.charAt(next));
      if (c == ' ' && next - start >= BLANKS_FREE_FROM) return stepOverBlanks();
      int child = trie.child(node, c);
      if (child != AgencyTrie.NONE) {
        node = child;
        next++;
        return true;
      }
      if (c == NIKHAHIT) return stepOverNikhahit();
      if (next - start < BLANKS_FREE_FROM) return false;
      node = trie.child(trie.child(node, ' '), c);
      blanksDiffer = true;
      next++;
      return node != AgencyTrie.NONE;
    }

    private boolean stepOverBlanks() {
      int behind = next;
      while (behind < text.length() && fold(text.charAt(behind)) == ' ') behind++;
      if (behind == text.length()) return false;
      char c = fold(text.charAt(behind));
      int child = trie.child(trie.child(node, ' '), c);
      if (child == AgencyTrie.NONE || behind > next + 1) blanksDiffer = true;
      // A name that is whole does not go on behind a blank that it has not.
      if (child == AgencyTrie.NONE && trie.named(node).isEmpty()) child = trie.child(node, c);
      node = child;
      next = behind + 1;
      return node != AgencyTrie.NONE;
    }

    /** Nikhahit and sara aa, perhaps with a tone between, stand for sara am. */
    private boolean stepOverNikhahit() {
      int aa = next + 1;
      if (aa < text.length() && text.charAt(aa) >= '\u0e48' && text.charAt(aa) <= '\u0e4b') {
        node = trie.child(node, text.charAt(aa));
        aa++;
      }
      if (aa >= text.length() || text.charAt(aa) != SARA_AA) return false;
      node = trie.child(node, SARA_AM);
      next = aa + 1;
      return node != AgencyTrie.NONE;
    }
  }
}
