package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import thammati.answer.Answer;
import thammati.answer.Explanation.Read;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.chat.NumberedAnswer;
import thammati.chat.Turn;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.ResolutionId;
import thammati.support.TalkArchive;

/** Talks with an assistant over a small archive, most often that of {@link TalkArchive}. */
final class Talking implements Closeable {
  private final PassageIndex index;
  private final Assistant assistant;

  private Talking(App app) {
    this.index = app.openIndex();
    this.assistant = app.assistant(index);
  }

  /** Takes the documents in, in that folder. */
  static Talking in(Path folder) throws Exception {
    TalkArchive.write(folder.resolve("documents"));
    return over(folder, folder.resolve("documents"));
  }

  /** The same with documents that were written before. */
  static Talking over(Path folder, Path documents) throws Exception {
    return new Talking(TestInstallation.withDocuments(folder, documents));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  /** The answer. */
  Answer ask(Ask ask) {
    return assistant.ask(ask, Watcher.NONE);
  }

  /** Whether the archive has that resolution. */
  boolean has(ResolutionId id) {
    return assistant.read(id, null).isPresent();
  }

  /** The answer to a question behind earlier ones. */
  Answer ask(String question, String... history) {
    return ask(Set.of(), question, history);
  }

  /** The same with parts of the reading refused. */
  Answer ask(Set<String> without, String question, String... history) {
    List<Turn> earlier = new ArrayList<>(Arrays.stream(history).map(Turn::of).toList());
    return assistant.ask(new Ask(new Turn(question, without), earlier, Filters.NONE), Watcher.NONE);
  }

  /** The answer as a reader sees it. */
  String text(Answer answer) {
    return NumberedAnswer.of(answer, assistant.archive()).text();
  }

  /** The name of the resolution cited first; fails unless there is an answer. */
  String cited(Answer answer) {
    assertThat(answer.outcome()).isInstanceOf(Outcome.Answered.class);
    var statements = ((Outcome.Answered) answer.outcome()).statements();
    return statements.getFirst().citations().getFirst().resolution().id().toString();
  }

  /** What was understood, by kinds. */
  List<String> kinds(Answer answer) {
    return answer.searched().explanation().read().stream().map(Read::kind).toList();
  }

  /** Names of the parts that are told as refused. */
  List<String> removed(Answer answer) {
    return answer.searched().explanation().removed().stream().map(Read::id).toList();
  }
}
