package thammati.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import thammati.answer.Outcome.Choice;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiText;

/** Finds what an unclear question could be about. */
final class AskBack {
  private static final int MOST = 3;
  private static final int LOOKED_AT = 10;

  private final QuestionReader reader;
  private final Retriever retriever;
  private final Agencies agencies;
  private final IntFunction<List<Resolution>> newest;

  /**
   * Looks among what the retriever finds.
   *
   * @param newest so many resolutions of the newest meetings, the newest first
   */
  AskBack(
      QuestionReader reader,
      Retriever retriever,
      Agencies agencies,
      IntFunction<List<Resolution>> newest) {
    this.reader = reader;
    this.retriever = retriever;
    this.agencies = agencies;
    this.newest = newest;
  }

  /**
   * Resolutions that a question without a topic could be about: the one talked of, what its words
   * find, and the newest. Fewer than two only in a tiny archive.
   *
   * @param cited the resolution that the conversation was about; null if none
   */
  List<Choice> topics(Query query, @Nullable Resolution cited, boolean telling) {
    Map<String, Resolution> found = new LinkedHashMap<>();
    if (cited != null) add(found, cited);
    if (telling || cited != null) {
      Query looked = cited == null ? query : reader.read(cited.title(), List.of(), query.filters());
      for (Candidate candidate : retriever.rank(looked, LOOKED_AT).candidates()) {
        add(found, candidate.resolution());
      }
    }
    if (found.size() < MOST) newest.apply(LOOKED_AT).forEach(resolution -> add(found, resolution));
    return found.values().stream()
        .limit(MOST)
        .map(resolution -> new Choice(resolution, "", asked(query, resolution)))
        .toList();
  }

  /**
   * What a bare abbreviation could mean, each with the resolution found best for it; empty if the
   * question has none of several meanings or only one of them is in the archive.
   */
  List<Choice> meanings(Query query) {
    Optional<AgencyMention> several =
        query.agencies().stream().filter(this::isAmbiguous).findFirst();
    if (several.isEmpty()) return List.of();
    String rest = withoutAmbiguous(query.question()).strip();
    List<Choice> choices = new ArrayList<>();
    for (Agency agency : several.get().agencies()) {
      String question = (agency.name() + " " + rest).strip();
      Query asked = reader.read(question, List.of(), query.filters());
      retriever.rank(asked, LOOKED_AT).candidates().stream()
          .map(Candidate::resolution)
          .filter(r -> r.title().contains(agency.name()) || r.body().contains(agency.name()))
          .findFirst()
          .ifPresent(r -> choices.add(new Choice(r, agency.name(), question)));
    }
    return choices.size() < 2 ? List.of() : choices.stream().limit(MOST).toList();
  }

  /** The question without the abbreviations that can mean several agencies. */
  String withoutAmbiguous(String question) {
    return agencies.without(question, this::isAmbiguous);
  }

  /** Whether it means agencies of which none became the other. */
  private boolean isAmbiguous(AgencyMention mention) {
    if (!mention.abbreviated()) return false;
    List<Agency> line = agencies.line(mention.agencies().getFirst());
    return !line.containsAll(mention.agencies());
  }

  /** The question put so that it stands by itself. */
  private static String asked(Query query, Resolution resolution) {
    Messages words = Messages.of(query.english());
    String bare = Cues.unpointed(query.question());
    boolean says = Cues.letters(bare) > 0;
    String asked =
        says
            ? words.get("unclear.asked", resolution.title(), bare)
            : words.get("unclear.decided", resolution.title());
    return asked.substring(0, Math.min(asked.length(), Turn.LONGEST));
  }

  private static void add(Map<String, Resolution> found, Resolution resolution) {
    if (!resolution.title().isBlank()) {
      found.putIfAbsent(ThaiText.squash(resolution.title()), resolution);
    }
  }
}
