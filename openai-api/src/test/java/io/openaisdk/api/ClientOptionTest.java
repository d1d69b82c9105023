package io.openaisdk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionTest {

    @Test
    void namesAreMadeOfTheNameOfTheMethod() {
        assertThat(ClientOption.MAX_RETRY_AFTER.name()).isEqualTo("maxRetryAfter");
        assertThat(ClientOption.MAX_RETRY_AFTER.property()).isEqualTo("openai.maxRetryAfter");
        assertThat(ClientOption.MAX_RETRY_AFTER.variable()).isEqualTo("OPENAI_MAX_RETRY_AFTER");
        assertThat(ClientOption.MAX_RETRY_AFTER).hasToString("maxRetryAfter");
    }

    /** These two have had other names in all SDKs. */
    @Test
    void organizationAndProjectHaveTheNamesThatTheyHaveElsewhere() {
        assertThat(ClientOption.ORGANIZATION.property()).isEqualTo("openai.orgId");
        assertThat(ClientOption.ORGANIZATION.variable()).isEqualTo("OPENAI_ORG_ID");
        assertThat(ClientOption.PROJECT.property()).isEqualTo("openai.projectId");
        assertThat(ClientOption.PROJECT.variable()).isEqualTo("OPENAI_PROJECT_ID");
    }

    @Test
    void namesAreThereOnce() {
        assertThat(ClientOption.all()).extracting(ClientOption::name).doesNotHaveDuplicates();
        assertThat(ClientOption.all()).extracting(ClientOption::property).doesNotHaveDuplicates();
        assertThat(ClientOption.all()).extracting(ClientOption::variable).doesNotHaveDuplicates();
    }

    @Test
    void everyDefaultPassesItsOwnCheck() {
        assertThat(ClientOption.all()).allSatisfy(ClientOptionTest::checkDefault);
    }

    private static <T> void checkDefault(ClientOption<T> option) {
        option.defaultValue().ifPresent(value -> assertThat(option.check(value)).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "30s, PT30S",
        "500ms, PT0.5S",
        "10m, PT10M",
        "2h, PT2H",
        "2 H, PT2H",
        "45, PT45S",
        "0, PT0S",
        "PT1M30S, PT1M30S",
        "pt5s, PT5S",
        "' 5s ', PT5S"
    })
    void durationIsRead(String text, Duration duration) {
        assertThat(ClientOption.TIMEOUT.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "5 days", "1.5s", "s", "PT", "P", "--5", "99999999999999999999", "9999999999999999h"
            })
    void whatIsNoDurationIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.TIMEOUT.parse(text))
                .withMessage("timeout must be a duration such as 30s, 500ms, 10m or PT30S");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1s", "-1", "-PT1S", "PT-1S"})
    void negativeDurationIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.TIMEOUT.parse(text))
                .withMessage("timeout must not be negative: PT-1S");
    }

    /** What cannot be counted in nanoseconds would fail somewhere deep inside. */
    @Test
    void durationOfMoreThanACenturyIsRefused() {
        assertThat(ClientOption.TIMEOUT.check(Duration.ofDays(36_500))).isEqualTo(Duration.ofDays(36_500));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ClientOption.TIMEOUT.check(Duration.ofDays(36_500).plusNanos(1)))
                .withMessageStartingWith("timeout must be 36,500 days at most: ");
    }

    @Test
    void numberIsReadAndChecked() {
        assertThat(ClientOption.MAX_RETRIES.parse(" 3 ")).isEqualTo(3);
        assertThat(ClientOption.MAX_HEADER_BYTES.parse("262144")).isEqualTo(262_144);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.MAX_RETRIES.parse("three"))
                .withMessage("maxRetries must be a whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.MAX_RETRIES.check(-1))
                .withMessage("maxRetries must be at least 0, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.MAX_HEADER_BYTES.check(262_145))
                .withMessage("maxHeaderBytes must be from 1 to 262144, not 262145");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.MAX_HEADER_BYTES.check(0))
                .withMessage("maxHeaderBytes must be from 1 to 262144, not 0");
    }

    /** A stack trace is logged with its causes. */
    @Test
    void whatCannotBeReadIsQuotedNowhere() {
        String secret = "sk-from-the-wrong-line";
        for (ClientOption<?> option :
                List.of(ClientOption.TIMEOUT, ClientOption.MAX_RETRIES, ClientOption.IDEMPOTENCY_KEYS)) {
            StringWriter trace = new StringWriter();
            catchThrowable(() -> option.parse(secret)).printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains(option.name() + " must be").doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeout", "maxRetries", "idempotencyKeys", "apiKey", "transport"})
    void valueOfAnotherTypeIsRefused(String name) {
        ClientOption<?> option = ClientOption.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkAnything(option))
                .withMessage(name + " must be a " + option.type().getSimpleName() + ", not a Object");
    }

    @SuppressWarnings("unchecked") // what a raw type does
    private static <T> void checkAnything(ClientOption<T> option) {
        option.check((T) new Object());
    }

    @Test
    void flagIsRead() {
        assertThat(ClientOption.IDEMPOTENCY_KEYS.parse("TRUE")).isTrue();
        assertThat(ClientOption.IDEMPOTENCY_KEYS.parse("false")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.IDEMPOTENCY_KEYS.parse("yes"))
                .withMessage("idempotencyKeys must be true or false");
    }

    @Test
    void textIsTrimmedAndNotEmpty() {
        assertThat(ClientOption.API_KEY.parse(" sk \n")).isEqualTo("sk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientOption.API_KEY.check(" "))
                .withMessage("apiKey must not be empty");
    }
}
