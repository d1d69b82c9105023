package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.shared.ComparisonFilter;
import io.openaisdk.api.shared.CompoundFilter;
import io.openaisdk.api.shared.FileSearchFilter;
import io.openaisdk.spi.json.JsonCodec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What it takes to read unions within unions; the deepest text is as long as a service can make it. */
class NestedUnionTest {

    private static final ValueType FILTER = ValueType.parse("union(shared.FileSearchFilter)");
    private static final int WIDTH = 5;

    /** Counts the values that are looked at, within all levels. */
    private static final class CountingScorer extends VariantScorer {

        private int values;

        @Override
        int score(ValueType type, JsonValue value) {
            values++;
            return super.score(type, value);
        }
    }

    private static String nested(int depth) {
        String leaves = "{\"type\":\"eq\",\"key\":\"k\",\"value\":1},".repeat(WIDTH);
        return ("{\"type\":\"and\",\"filters\":[" + leaves).repeat(depth)
                + "{\"type\":\"eq\",\"key\":\"last\",\"value\":true}"
                + "]}".repeat(depth);
    }

    private static int scored(int depth) {
        CountingScorer scorer = new CountingScorer();
        Object read = ModelReader.fromTree(FILTER, Codecs.parse(Codecs.GSON, nested(depth)), scorer);
        assertThat(read).isInstanceOf(CompoundFilter.class);
        return scorer.values;
    }

    @Test
    void eachLevelIsScoredOnceHoweverDeepItIs() {
        int one = scored(2) - scored(1);

        assertThat(scored(200) - scored(199)).isEqualTo(one);
        assertThat(scored(200) - scored(100)).isEqualTo(100 * one);
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.core.internal.model.Codecs#all")
    void deepUnionIsReadToTheLastLevel(JsonCodec codec) {
        int depth = 200;
        FileSearchFilter filter = (FileSearchFilter) Codecs.read(codec, FILTER, nested(depth));
        assertThat(Codecs.parse(codec, Codecs.write(codec, filter))).isEqualTo(Codecs.parse(codec, nested(depth)));

        for (int i = 0; i < depth; i++) {
            List<FileSearchFilter> filters = ((CompoundFilter) filter).filters();
            assertThat(filters).hasSize(WIDTH + 1);
            filter = filters.get(WIDTH);
        }
        assertThat(((ComparisonFilter) filter).key()).isEqualTo("last");
    }

    @Test
    void whatIsReadFromATreeSharesItsParts() {
        JsonValue part = JsonValue.of(Map.of("any", List.of(1, 2)));
        JsonValue item = JsonValue.of(Map.of("unknown", part, "type", "message"));
        JsonValue response = JsonValue.of(Map.of("output", List.of(item), "also_unknown", part));

        Response read = (Response) ModelReader.fromTree(ValueType.parse("model(responses.Response)"), response);

        assertThat(read.additionalProperties().get("also_unknown")).isSameAs(part);
        assertThat(((Model) read.output().get(0)).additionalProperties().get("unknown"))
                .isSameAs(part);
    }
}
