package io.openaisdk.spi.tck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonToken;
import io.openaisdk.spi.json.PropertyNames;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How member names are read. */
abstract class NameReadingRules extends JsonRules {

    NameReadingRules(JsonCodecSuite suite) {
        super(suite);
    }

    @Test
    @Rule("JR15")
    final void jr15SelectsNames() throws IOException {
        PropertyNames names = PropertyNames.of(List.of("first", "second", "\u20ac", ""));
        JsonReader reader = read("{\"second\":1,\"other\":2,\"first\":3,\"\u20ac\":4,\"\":5,\"fi\\u0072st\":6}");
        reader.beginObject();
        assertThat(reader.selectName(names)).isEqualTo(1);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
        assertThat(reader.selectName(names)).isEqualTo(-1);
        assertThat(reader.peek()).as("peek()").isEqualTo(JsonToken.NAME);
        assertThat(reader.hasNext()).as("hasNext()").isTrue();
        assertThat(reader.selectName(names)).isEqualTo(-1);
        assertThatIllegalStateException().isThrownBy(reader::skipValue);
        assertThat(reader.nextName()).as("nextName()").isEqualTo("other");
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(2);
        assertThat(reader.selectName(names)).isZero();
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(3);
        assertThat(reader.selectName(names)).isEqualTo(2);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(4);
        assertThat(reader.selectName(names)).isEqualTo(3);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(5);
        assertThat(reader.selectName(names)).isZero();
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(6);
        assertThatIllegalStateException().isThrownBy(() -> reader.selectName(names));
        reader.endObject();
    }

    @Test
    @Rule("JR16")
    final void jr16SelectsFromOtherNamesAfterAnUnknownOne() throws IOException {
        JsonReader reader = read("{\"b\":1}");
        reader.beginObject();
        assertThat(reader.selectName(PropertyNames.of(List.of("a")))).isEqualTo(-1);
        assertThat(reader.selectName(PropertyNames.of(List.of()))).isEqualTo(-1);
        assertThat(reader.selectName(PropertyNames.of(List.of("a", "b")))).isEqualTo(1);
        assertThat(reader.nextLong()).as("nextLong()").isEqualTo(1);
        reader.endObject();
    }

    @Test
    @Rule("JR17")
    final void jr17SelectsAmongManyNames() throws IOException {
        List<String> many = new ArrayList<>();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 1000; i++) {
            many.add("name_" + i);
            text.append(i == 0 ? "" : ",")
                    .append("\"name_")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        PropertyNames names = PropertyNames.of(many);
        JsonReader reader = read(text.append('}').toString());
        reader.beginObject();
        for (int i = 0; i < 1000; i++) {
            assertThat(reader.selectName(names)).isEqualTo(i);
            assertThat(reader.nextLong()).as("nextLong()").isEqualTo(i);
        }
        reader.endObject();
    }

    @Test
    @Rule("JR18")
    final void jr18DeliversRepeatedNames() throws IOException {
        assertThat(JsonTranscript.literals(read("{\"a\":1,\"a\":2,\"a\":1}")))
                .containsExactly(
                        "begin_object", "name a", "number 1", "name a", "number 2", "name a", "number 1", "end_object");
    }
}
