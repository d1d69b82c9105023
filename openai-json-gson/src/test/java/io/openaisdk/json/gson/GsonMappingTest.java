package io.openaisdk.json.gson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GsonMappingTest {

    record Reply(@SerializedName("reply_text") String text, int maxTokens) {}

    record Picky(int value) {
        Picky {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    record Renamed(
            @SerializedName(value = "a_b", alternate = "ab") Optional<String> value) {}

    @Test
    void is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(JsonCodecProvider.class))
                .filteredOn(provider -> provider instanceof GsonCodecProvider)
                .singleElement()
                .satisfies(provider -> {
                    assertThat(provider.name()).isEqualTo("gson");
                    assertThat(provider.priority()).isEqualTo(100);
                });
    }

    @Test
    void follows_the_annotations() throws IOException {
        JsonCodec codec = new GsonCodecProvider().create(JsonLimits.DEFAULT);
        byte[] json = codec.writeValue(new Reply("a<b", 5));
        assertThat(new String(json, UTF_8)).isEqualTo("{\"reply_text\":\"a<b\",\"maxTokens\":5}");
        assertThat(codec.readValue(json, Reply.class)).isEqualTo(new Reply("a<b", 5));
    }

    @Test
    void follows_the_given_gson() throws IOException {
        JsonCodec codec = GsonCodec.using(new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .create());
        byte[] json = codec.writeValue(new Reply("a", 5));
        assertThat(new String(json, UTF_8)).isEqualTo("{\"reply_text\":\"a\",\"max_tokens\":5}");
        assertThat(codec.readValue(json, Reply.class)).isEqualTo(new Reply("a", 5));
    }

    @Test
    void does_not_follow_a_circle_for_ever() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("self", circle);

        assertThatThrownBy(
                        () -> new GsonCodecProvider().create(JsonLimits.DEFAULT).writeValue(circle))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("HashMap");
    }

    @Test
    void bounds_the_nesting_of_classes_of_the_application() throws IOException {
        JsonCodec codec = new GsonCodecProvider().create(JsonLimits.DEFAULT.withNesting(300));

        assertThat(codec.readValue(nested(300), Object.class)).isNotNull();
        assertThatThrownBy(() -> codec.readValue(nested(301), Object.class)).isInstanceOf(JsonSyntaxException.class);
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }

    @Test
    void refuses_text_after_the_value() {
        for (String text : List.of("{} {}", "{} ?", "{}]")) {
            assertThatThrownBy(() -> new GsonCodecProvider()
                            .create(JsonLimits.DEFAULT)
                            .readValue(text.getBytes(UTF_8), Reply.class))
                    .as(text)
                    .isInstanceOf(JsonSyntaxException.class);
        }
    }

    @Test
    void takes_the_refusal_of_a_constructor_for_text_that_does_not_fit() {
        assertThatThrownBy(() -> new GsonCodecProvider()
                        .create(JsonLimits.DEFAULT)
                        .readValue("{\"value\":-1}".getBytes(UTF_8), Picky.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("Picky")
                .hasRootCauseMessage("negative");
    }

    @Test
    void makes_renamed_components_empty_only_where_they_are_absent() throws IOException {
        JsonCodec codec = new GsonCodecProvider().create(JsonLimits.DEFAULT);
        assertThat(codec.readValue("{}".getBytes(UTF_8), Renamed.class)).isEqualTo(new Renamed(Optional.empty()));
        for (String name : new String[] {"a_b", "ab"}) {
            byte[] json = ("{\"" + name + "\":\"c\"}").getBytes(UTF_8);
            assertThat(codec.readValue(json, Renamed.class)).isEqualTo(new Renamed(Optional.of("c")));
        }
    }
}
