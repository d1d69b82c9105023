package io.openaisdk.spi.tools;

import java.io.Serial;

/**
 * Is thrown when a library of the application is too old for a plug-in. A client that is built with the plug-in of the class path throws
 * its own exception with this message.
 */
public final class UnsupportedLibraryException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the library, the version found and the version needed
     */
    public UnsupportedLibraryException(String message) {
        super(message);
    }
}
