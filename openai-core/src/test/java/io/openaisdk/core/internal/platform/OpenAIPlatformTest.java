package io.openaisdk.core.internal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAIPlatformTest {

    @Test
    void addressIsTakenAsItIs() {
        assertThat(OpenAIPlatform.DEFAULT.baseUrl()).hasToString("https://api.openai.com/v1");
        assertThat(OpenAIPlatform.at(" HTTP://127.0.0.1:8080/a/?b=c ").baseUrl())
                .hasToString("HTTP://127.0.0.1:8080/a/?b=c");
        assertThat(OpenAIPlatform.DEFAULT.credentials()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.openai.com/v1", "/v1", "ftp://h/v1", "https:/v1", "https:v1", "file:///v1"})
    void addressThatIsNotAbsoluteIsRefused(String url) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIPlatform.at(url))
                .withMessage("The base URL \"" + url
                        + "\" is not an absolute http or https address, such as https://api.openai.com/v1");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIPlatform.at("https://h/a b"))
                .withMessageStartingWith("The base URL \"https://h/a b\" is not an address: ");
    }

    @Test
    void passwordInAnAddressIsRefusedAndNotShown() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenAIPlatform.at("https://user:secret@h/v1"))
                .withMessage("The base URL must not have a user name or a password, which is not sent, and would be"
                        + " logged; set them with putHeader(\"Authorization\", ...).");
    }
}
