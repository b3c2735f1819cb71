package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.thai.Agencies;
import thammati.thai.Agency;

class GroupWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "หน่วยงานที่เกี่ยวข้อง",
        "หน่วยงานรับผิดชอบ",
        "หน่วยงานผู้รับผิดชอบ",
        "ทุกหน่วยงานของรัฐที่รับผิดชอบ",
        "หัวหน้าส่วนราชการ",
        "ส่วนราชการต่าง ๆ",
        "รัฐวิสาหกิจแต่ละแห่ง",
        "กระทรวงเจ้าสังกัด",
        "กระทรวง เจ้าสังกัด",
        "บริษัทดังกล่าว",
        "บริษัทฯ",
        "คณะกรรมการฯ",
        "คณะกรรมการ",
        "รัฐมนตรีหรือผู้แทนดังกล่าว",
        "ทุกกระทรวง",
        "จังหวัด"
      })
  void whatOnlyPointsToWhoIsMeantNamesNobody(String name) {
    assertThat(GroupWords.isPointing(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กระทรวงการคลัง",
        "สำนักงานคณะกรรมการกฤษฎีกา",
        "บริษัท ขนส่ง จำกัด",
        "คณะกรรมการนโยบายอาหาร",
        "จังหวัดน่าน",
        "นายกรัฐมนตรี",
        "รองนายกรัฐมนตรี",
        "รัฐมนตรีว่าการกระทรวงแรงงาน",
        "สมาคมประกันวินาศภัยไทย",
        "สถาบันการเงินเฉพาะกิจ",
        "ส่วนราชการในพระองค์"
      })
  void aNameIsAName(String name) {
    assertThat(GroupWords.isPointing(name)).isFalse();
  }

  @Test
  void noAgencyOfTheDictionaryIsTakenForAGroup() {
    List<String> names = Agencies.bundled().all().stream().map(Agency::name).toList();
    assertThat(names).hasSizeGreaterThan(900).noneMatch(GroupWords::isPointing);
  }

  /** Of the agents that people marked, those that are left out name no organisation. */
  @Test
  void ofTheAgentsOfTheGoldSetsOnlyGroupsArePointedTo() throws Exception {
    Agencies agencies = Agencies.bundled();
    Pattern group = Pattern.compile("(?:ทุก|แต่ละ|หัวหน้า)?(?:หน่วย|ส่วนราชการ|รัฐวิสาหกิจ).*");
    Pattern bare = Pattern.compile("\\S{3,14}(?:ฯ|เจ้าสังกัด| ๆ)?");
    List<String> agents = new ArrayList<>();
    for (String file : List.of(GoldFacts.FIRST, GoldFacts.HELD_OUT)) {
      for (JsonNode text : GoldFacts.read(file)) {
        for (JsonNode order : text.path("assignments")) {
          order.path("agency").forEach(agent -> agents.add(agent.asText()));
        }
      }
    }
    List<String> pointing = agents.stream().filter(GroupWords::isPointing).toList();
    assertThat(pointing)
        .hasSizeGreaterThan(60)
        .hasSizeLessThan(agents.size() / 3)
        .allMatch(n -> group.matcher(n).matches() || bare.matcher(n).matches())
        .noneMatch(n -> !agencies.named(n).isEmpty());
    assertThat(agents.stream().filter(n -> n.matches("(?:ทุก)?(?:หน่วยงาน|ส่วนราชการ).*")))
        .allMatch(GroupWords::isPointing);
  }
}
