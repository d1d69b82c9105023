package io.openaisdk.api.videos;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Completed video that is to be edited. */
@ApiUnion
public sealed interface VideoEditSource
        permits VideoEditSource.File, VideoReference, UnknownVideoEditSource, HiddenVideoEditSource {

    /**
     * One file.
     *
     * @param value the file
     */
    record File(FileUpload value) implements VideoEditSource, ValueVariant<FileUpload> {}
}
