package thammati.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossaryLearnerTest {
  @Test
  void learnsWhichWordStandsForWhich() {
    GlossaryLearner learner = new GlossaryLearner();
    learner.read("มีการเก็บภาษี (Tax) จากร้านค้า และออกกฎหมายภาษี (Tax Law) ฉบับใหม่");
    learner.read("กรมแก้ไขกฎหมาย (Law: LW) แล้ว และลดภาษี (Tax) ลง");
    learner.read("สภาเห็นว่ากฎหมาย (Law) นี้ดี");

    var table = learner.learn();

    assertThat(table.get("tax").entrySet().iterator().next().getKey()).isEqualTo("ภาษี");
    assertThat(table.get("law").entrySet().iterator().next().getKey()).isEqualTo("กฎหมาย");
  }

  @Test
  void leavesOutWhatItSawOnce() {
    GlossaryLearner learner = new GlossaryLearner();
    learner.read("ต้นจามจุรี (Rain Tree) ริมทาง");

    assertThat(learner.learn()).isEmpty();
  }

  @Test
  void writesOneLineAWord() {
    assertThat(LearnedGlossary.line("tax", new java.util.TreeMap<>(java.util.Map.of("ภาษี", 0.54))))
        .isEqualTo("tax\tภาษี 54");
    assertThat(LearnedGlossary.bundled().thai("taxes")).containsKey("ภาษี");
  }
}
