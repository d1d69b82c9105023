package io.openaisdk.auth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks what a user sets. */
final class Required {

    private Required() {}

    static <T> T given(@Nullable T value, String name) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new IllegalArgumentException(name + " is missing or empty");
        }
        return value;
    }

    static Duration notNegative(Duration value, String name) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return value;
    }

    static Duration positive(Duration value, String name) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be more than nothing: " + value);
        }
        return value;
    }
}
