package thammati;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import thammati.retrieval.GlossaryLearner;
import thammati.retrieval.LearnedGlossary;

/** Learns the glossary that reads English questions from the archive's own texts. */
@Command(
    name = "glossary",
    mixinStandardHelpOptions = true,
    description = {
      "เรียนรู้คำแปลอังกฤษ-ไทยจากวงเล็บในเอกสาร แล้วพิมพ์เป็นตาราง",
      "Prints English words and the Thai words they stand for, learned from the archive."
    },
    footer = {"", "Example:", "  ./thammati glossary > glossary.tsv"})
final class GlossaryCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    GlossaryLearner learner = new GlossaryLearner();
    top.open().catalog().forEach(resolution -> learner.read(resolution.body()));
    var out = top.console().out();
    out.println("# English word, then each Thai word and its share in percent.");
    out.println("# Learned by `thammati glossary`; do not edit.");
    learner.learn().forEach((english, thai) -> out.println(LearnedGlossary.line(english, thai)));
    return 0;
  }
}
