package io.openaisdk.api;

import java.io.InputStream;
import java.nio.file.Path;

/** Stands in for the type of the same name. */
public final class FileUpload {
    private FileUpload() {}

    /** Takes a file. */
    public static FileUpload of(Path file) {
        return new FileUpload();
    }

    /** Takes bytes. */
    public static FileUpload of(byte[] content, String fileName) {
        return new FileUpload();
    }

    /** Takes a stream. */
    public static FileUpload of(InputStream content, String fileName) {
        return new FileUpload();
    }
}
