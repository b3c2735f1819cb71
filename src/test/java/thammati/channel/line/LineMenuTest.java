package thammati.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The menu that operators upload does what its fields say. */
class LineMenuTest {
  @Test
  void everyFieldIsUnderstoodAndTheyFillTheMenu() throws Exception {
    RichMenuRequest menu =
        ModelObjectMapper.createNewObjectMapper()
            .readValue(
                Path.of("src/main/resources/thammati/line/rich-menu.json").toFile(),
                RichMenuRequest.class);

    assertThat(menu.chatBarText()).hasSizeLessThanOrEqualTo(14);
    long covered = 0;
    long right = 0;
    for (var area : menu.areas()) {
      PostbackAction action = (PostbackAction) area.action();
      assertThat(LinePostback.read(action.data())).as(action.data()).isPresent();
      assertThat(area.bounds().x()).as("no gap, no overlap").isEqualTo(right);
      right += area.bounds().width();
      covered += area.bounds().width() * area.bounds().height();
    }
    assertThat(covered).isEqualTo(menu.size().width() * menu.size().height());
  }
}
