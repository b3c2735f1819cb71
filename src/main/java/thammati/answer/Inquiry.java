package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import thammati.answer.Explanation.Read;
import thammati.retrieval.Query;
import thammati.retrieval.QueryPart;

/**
 * A question as it is to be answered, with what it takes over from the conversation.
 *
 * @param asked the question as it was put
 * @param query what is looked for; its question stands by itself
 * @param judged the query by whose question it is judged whether the archive holds the matter; the
 *     same but where the matter is named by earlier questions alone
 * @param own how the question alone was read, less what was refused
 * @param carried what it takes over
 * @param point number from 1 of the point of the carried resolution that is asked for; 0 if none
 * @param absent whether the conversation has shown that the archive has nothing on the matter
 * @param strict whether conditions that leave nothing mean that nothing is found
 * @param removed parts of the reading that the reader refused
 * @param rewritten words of a model for the question, looked for besides its own; empty for none
 */
public record Inquiry(
    String asked,
    Query query,
    Query judged,
    List<QueryPart> own,
    Carried carried,
    int point,
    boolean absent,
    boolean strict,
    List<Read> removed,
    String rewritten) {
  /** Name of the part of the reading that is a model's, by which it can be refused. */
  public static final String REWRITE = "rewrite:model";

  /** Copies the lists. */
  public Inquiry {
    own = List.copyOf(own);
    removed = List.copyOf(removed);
  }

  /** A question that stands by itself. */
  public static Inquiry alone(String asked, Query query, List<Read> removed) {
    return new Inquiry(
        asked, query, query, query.parts(), Carried.NOTHING, 0, false, false, removed, "");
  }

  /** The same with those parts told as refused. */
  public Inquiry without(List<Read> refused) {
    return new Inquiry(
        asked, query, judged, own, carried, point, absent, strict, refused, rewritten);
  }

  /** The same with words of a model looked for besides those of the question. */
  public Inquiry helped(String words) {
    return new Inquiry(
        asked,
        query.besides(words),
        judged.besides(words),
        own,
        carried,
        point,
        absent,
        strict,
        removed,
        words);
  }

  /** The same, told to have been refused the words of a model. */
  public Inquiry unhelped() {
    List<Read> refused = new ArrayList<>(removed);
    refused.add(rewrite(""));
    return without(refused);
  }

  private static Read rewrite(String words) {
    return new Read(REWRITE, "rewrite", words, "");
  }

  /** How the question was read, part by part, what it takes over first. */
  public List<Read> read() {
    List<Read> read = new ArrayList<>(carried.parts());
    own.stream().map(Explanation::read).forEach(read::add);
    if (!rewritten.isEmpty()) read.add(rewrite(rewritten));
    return List.copyOf(read);
  }
}
