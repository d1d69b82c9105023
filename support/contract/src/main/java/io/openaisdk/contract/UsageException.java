package io.openaisdk.contract;

import java.io.Serial;

/** Says that the tool was called in a way that it cannot serve. */
public final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong, and what to do
     */
    public UsageException(String message) {
        super(message);
    }
}
