package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.CallInfo;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.semconv.AttributeKeyTemplate;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.SchemaUrls;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.incubating.GenAiIncubatingAttributes;
import io.opentelemetry.semconv.incubating.GenAiIncubatingMetrics;
import io.opentelemetry.semconv.incubating.OpenaiIncubatingAttributes;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every name, type, unit and value to the artifact of the semantic conventions. */
@SuppressWarnings(
        "deprecation") // all of GenAI is marked so: it moves to an artifact of its own, which is not there yet
class RegistryTest {

    private static final List<Class<?>> REGISTRY = List.of(
            GenAiIncubatingAttributes.class,
            OpenaiIncubatingAttributes.class,
            ServerAttributes.class,
            ErrorAttributes.class,
            HttpAttributes.class,
            UrlAttributes.class);

    /** The artifact has no constants for structured types. When it does, their names are to be compared too. */
    private static final Set<String> STRUCTURED =
            Set.of("gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.system_instructions");

    /** What the artifact had before, and what took its place. */
    private static final Set<String> REPLACED =
            Set.of("gen_ai.system", "gen_ai.usage.prompt_tokens", "gen_ai.usage.completion_tokens");

    static Stream<AttributeKey<?>> used() {
        return constants(Attribute.class);
    }

    private static Stream<AttributeKey<?>> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(RegistryTest::value)
                .flatMap(value -> value instanceof AttributeKey<?> key ? Stream.of(key) : Stream.empty());
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, AttributeKey<?>> registry() {
        return REGISTRY.stream()
                .flatMap(RegistryTest::constants)
                .collect(Collectors.toMap(AttributeKey::getKey, key -> key));
    }

    @ParameterizedTest
    @MethodSource("used")
    void attributeIsInTheRegistryWithItsType(AttributeKey<?> key) {
        if (key.equals(Attribute.CANCELED)) {
            assertThat(registry()).doesNotContainKey(key.getKey());
            assertThat(key.getKey()).as("a name of our own").startsWith("io.openaisdk.");
        } else if (STRUCTURED.contains(key.getKey())) {
            assertThat(registry()).doesNotContainKey(key.getKey());
        } else if (key.getKey().startsWith("http.response.header.")) {
            AttributeKeyTemplate<List<String>> template = HttpAttributes.HTTP_RESPONSE_HEADER;
            assertThat(key).isEqualTo(template.getAttributeKey("x-request-id"));
        } else {
            assertThat(registry()).containsEntry(key.getKey(), key);
            assertThat(REPLACED).doesNotContain(key.getKey());
        }
    }

    @Test
    void attributesAreManyAndDifferent() {
        assertThat(used().map(AttributeKey::getKey)).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void operationIsOneOfTheRegistry(GenAiOperation operation) {
        assertThat(values(GenAiIncubatingAttributes.GenAiOperationNameIncubatingValues.class))
                .contains(operation.wellKnownName());
        if (operation.apiType() != null) {
            assertThat(values(OpenaiIncubatingAttributes.OpenaiApiTypeIncubatingValues.class))
                    .contains(operation.apiType());
        }
    }

    @Test
    void providersAreThoseOfTheRegistry() {
        assertThat(values(GenAiIncubatingAttributes.GenAiProviderNameIncubatingValues.class))
                .contains(Provider.OPENAI, Provider.AZURE, Provider.BEDROCK);
        assertThat(Provider.of("openai")).isEqualTo(Provider.OPENAI);
        assertThat(Provider.of("gateway of the house")).isEqualTo("gateway of the house");
    }

    @Test
    void outputTypesAreThoseOfTheRegistry() {
        assertThat(values(GenAiIncubatingAttributes.GenAiOutputTypeIncubatingValues.class))
                .containsExactlyInAnyOrder("text", "json", "image", "speech");
    }

    @Test
    void tokenTypesAreThoseOfTheRegistry() {
        assertThat(values(GenAiIncubatingAttributes.GenAiTokenTypeIncubatingValues.class))
                .containsOnly("input", "output");
    }

    @Test
    void schemaIsThatOfTheArtifact() {
        assertThat(OpenTelemetryObserver.SCHEMA_URL).isEqualTo(SchemaUrls.V1_43_0);
    }

    @Test
    void metricsAreThoseOfTheRegistry() {
        try (Recorded recorded = new Recorded()) {
            Instruments instruments = new Instruments(recorded.openTelemetry().getMeter("test"));
            instruments.duration().record(1);
            instruments.timeToFirstChunk().record(1);
            instruments.timePerOutputChunk().record(1);
            instruments.tokenUsage().record(1);
            Map<String, MetricData> metrics = recorded.metrics();

            assertThat(metrics).hasSize(4);
            is(metrics, "CLIENT_OPERATION_DURATION");
            is(metrics, "CLIENT_OPERATION_TIME_TO_FIRST_CHUNK");
            is(metrics, "CLIENT_OPERATION_TIME_PER_OUTPUT_CHUNK");
            is(metrics, "CLIENT_TOKEN_USAGE");
        }
    }

    private static void is(Map<String, MetricData> metrics, String constant) {
        MetricData metric = Objects.requireNonNull(metrics.get(metric(constant, "NAME")));
        assertThat(metric.getUnit()).isEqualTo(metric(constant, "UNIT"));
        assertThat(metric.getDescription()).isEqualTo(metric(constant, "DESCRIPTION"));
    }

    private static String metric(String constant, String what) {
        try {
            return ((String) value(GenAiIncubatingMetrics.class.getField("GEN_AI_" + constant + "_" + what))).strip();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> values(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(RegistryTest::value).map(String.class::cast);
    }

    @Test
    void onlyWhatAsksAModelIsAnOperation() {
        assertThat(GenAiOperation.of(new CallInfo("responses.create", "POST", "/responses", false)))
                .isEqualTo(GenAiOperation.RESPONSE);
        assertThat(GenAiOperation.of(new CallInfo("POST", "POST", "chat/completions", false)))
                .isEqualTo(GenAiOperation.CHAT_COMPLETION);
        assertThat(GenAiOperation.of(new CallInfo("chat.completions.list", "GET", "/chat/completions", false)))
                .isNull();
        assertThat(GenAiOperation.of(new CallInfo("files.create", "POST", "/files", false)))
                .isNull();
    }
}
