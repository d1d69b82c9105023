package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers may hold secrets. */
class SensitiveNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Proxy-Authorization",
                "X-Forwarded-Authorization",
                "api-key",
                "X-API-Key",
                "apikey",
                "X-ApiKey",
                "x-goog-api-key",
                "x-portkey-api-key",
                "Ocp-Apim-Subscription-Key",
                "x-functions-key",
                "X-Api-Key-Id",
                "Helicone-Auth",
                "X-Auth-User",
                "X-Vault-Token",
                "X-Amz-Security-Token",
                "cf-aig-authorization",
                "Cookie",
                "Set-Cookie",
                "X-Client-Secret",
                "X_Secret",
                "x-password",
                "X-Amz-Credential",
                "webhook-signature",
                "X-Goog-IAP-JWT-Assertion"
            })
    void takesForSecret(String name) {
        assertThat(SensitiveNames.isSensitive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept",
                "Content-Type",
                "Idempotency-Key",
                "X-Idempotency-Key",
                "x-ratelimit-remaining-tokens",
                "x-ratelimit-reset-tokens",
                "anthropic-ratelimit-tokens-limit",
                "x-request-id",
                "openai-organization",
                "OpenAI-Project",
                "Author",
                ":authority",
                "Retry-After"
            })
    void doesNotTakeForSecret(String name) {
        assertThat(SensitiveNames.isSensitive(name)).isFalse();
    }
}
