package io.openaisdk.api.videos;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Completed video that is to be extended. */
@ApiUnion
public sealed interface VideoExtendSource
        permits VideoReference, VideoExtendSource.File, UnknownVideoExtendSource, HiddenVideoExtendSource {

    /**
     * One file.
     *
     * @param value the file
     */
    record File(FileUpload value) implements VideoExtendSource, ValueVariant<FileUpload> {}
}
