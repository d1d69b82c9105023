package io.openaisdk.json.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonCodecProvider;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class JacksonMappingTest {

    record Reply(@JsonProperty("reply_text") String text, int maxTokens) {}

    record Picky(int value) {
        Picky {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    @Test
    void is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(JsonCodecProvider.class))
                .filteredOn(provider -> provider instanceof Jackson3CodecProvider)
                .singleElement()
                .satisfies(provider -> {
                    assertThat(provider.name()).isEqualTo("jackson3");
                    assertThat(provider.priority()).isEqualTo(100);
                });
    }

    @Test
    void follows_the_annotations() throws IOException {
        JsonCodec codec = new Jackson3CodecProvider().create(JsonLimits.DEFAULT);
        byte[] json = codec.writeValue(new Reply("a", 5));
        assertThat(new String(json, UTF_8)).isEqualTo("{\"reply_text\":\"a\",\"maxTokens\":5}");
        assertThat(codec.readValue(json, Reply.class)).isEqualTo(new Reply("a", 5));
    }

    @Test
    void does_not_follow_a_circle_for_ever() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("self", circle);

        assertThatThrownBy(() ->
                        new Jackson3CodecProvider().create(JsonLimits.DEFAULT).writeValue(circle))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("HashMap");
    }

    @Test
    void bounds_the_nesting_of_classes_of_the_application() throws IOException {
        JsonCodec codec = new Jackson3CodecProvider().create(JsonLimits.DEFAULT.withNesting(300));

        assertThat(codec.readValue(nested(300), Object.class)).isNotNull();
        assertThatThrownBy(() -> codec.readValue(nested(301), Object.class)).isInstanceOf(JsonSyntaxException.class);
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }

    @Test
    void follows_the_given_mapper() throws IOException {
        JsonCodec codec = Jackson3Codec.using(JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
        byte[] json = codec.writeValue(new Reply("a", 5));
        assertThat(new String(json, UTF_8)).isEqualTo("{\"reply_text\":\"a\",\"max_tokens\":5}");
        assertThatThrownBy(() -> codec.readValue("{\"max_tokens\":5,\"unknown\":1}".getBytes(UTF_8), Reply.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageStartingWith("The JSON does not fit " + Reply.class.getName());
    }

    @Test
    void takes_the_refusal_of_a_constructor_for_text_that_does_not_fit() {
        assertThatThrownBy(() -> new Jackson3CodecProvider()
                        .create(JsonLimits.DEFAULT)
                        .readValue("{\"value\":-1}".getBytes(UTF_8), Picky.class))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("Picky")
                .hasRootCauseMessage("negative");
    }

    @Test
    void reads_and_writes_tokens_without_databind() throws Exception {
        URL[] classPath = {
            location(JsonCodec.class), location(Jackson3Codec.class), location(JsonFactory.class),
        };
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object provider = loader.loadClass(Jackson3CodecProvider.class.getName())
                    .getConstructor()
                    .newInstance();
            Class<?> limits = loader.loadClass(JsonLimits.class.getName());
            Object codec = loader.loadClass(JsonCodecProvider.class.getName())
                    .getMethod("create", limits)
                    .invoke(provider, limits.getField("DEFAULT").get(null));
            byte[] json = "[1]".getBytes(UTF_8);
            Method reader =
                    loader.loadClass(JsonCodec.class.getName()).getMethod("reader", byte[].class, int.class, int.class);
            Object tokens = reader.invoke(codec, json, 0, json.length);
            assertThat(call(tokens, JsonReader.class, "peek")).hasToString("BEGIN_ARRAY");
        }
    }

    private static Object call(Object target, Class<?> type, String method) throws Exception {
        Class<?> loaded = target.getClass().getClassLoader().loadClass(type.getName());
        return loaded.getMethod(method).invoke(target);
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
