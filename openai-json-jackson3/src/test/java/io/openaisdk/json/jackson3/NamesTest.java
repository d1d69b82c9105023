package io.openaisdk.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of the names in a text. */
class NamesTest {

    private final JsonCodec codec = new Jackson3CodecProvider().create(JsonLimits.DEFAULT);

    private JsonReader reader(String json, boolean streamed) {
        byte[] bytes = json.getBytes(UTF_8);
        return streamed ? codec.reader(new ByteArrayInputStream(bytes)) : codec.reader(bytes, 0, bytes.length);
    }

    private String name(String json, boolean streamed) throws IOException {
        try (JsonReader reader = reader(json, streamed)) {
            reader.beginObject();
            String name = reader.nextName();
            reader.skipValue();
            reader.endObject();
            reader.peek();
            return name;
        }
    }

    /** Its table grows with whatever a server sends, and to look into it costs more than to read the name. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesStayOutOfTheTableOfTheVirtualMachine(boolean streamed) throws IOException {
        String literal = "a_name_that_is_in_the_table";

        assertThat(name("{\"a_name_that_is_in_the_table\":1}", streamed))
                .isEqualTo(literal)
                .isNotSameAs(literal);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nameOfAnEarlierTextIsUsedAgain(boolean streamed) throws IOException {
        String name = name("{\"a_name_of_all_texts\":1}", streamed);

        assertThat(name("{\"a_name_of_all_texts\":2}", streamed)).isSameAs(name);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anyNumberOfNamesIsMapped(boolean streamed) throws IOException {
        int count = 100_000;
        StringBuilder json = new StringBuilder("{\"first\":0");
        for (int i = 0; i < count; i++) {
            json.append(",\"property_of_some_length_").append(i).append("\":").append(i);
        }
        Map<String, Long> read = new LinkedHashMap<>();
        try (JsonReader reader = reader(json.append('}').toString(), streamed)) {
            reader.beginObject();
            while (reader.hasNext()) {
                read.put(reader.nextName(), reader.nextLong());
            }
            reader.endObject();
        }

        assertThat(read).hasSize(count + 1).containsEntry("property_of_some_length_" + (count - 1), count - 1L);
    }
}
