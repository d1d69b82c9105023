package io.openaisdk.testkit.internal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/** Checks that a request brings a key. */
final class Authorization {

    private static final String SCHEME = "bearer ";

    private final Optional<String> requiredKey;

    Authorization(Optional<String> requiredKey) {
        this.requiredKey = requiredKey;
    }

    void check(Call call) {
        String key = bearer(call)
                .or(() -> call.header("api-key"))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> ApiError.of(
                        401,
                        null,
                        "You didn't provide an API key. You need to provide your API key in an Authorization header "
                                + "using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)."));
        if (requiredKey.isPresent() && !same(requiredKey.get(), key)) {
            throw ApiError.of(401, "invalid_api_key", "Incorrect API key provided.");
        }
    }

    private static Optional<String> bearer(Call call) {
        return call.header("authorization")
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .map(value -> value.substring(SCHEME.length()).trim());
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
