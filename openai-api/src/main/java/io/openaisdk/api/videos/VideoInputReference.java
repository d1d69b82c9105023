package io.openaisdk.api.videos;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;

/** Asset that guides the generation, either uploaded or given as a reference object. */
@ApiUnion
public sealed interface VideoInputReference
        permits VideoInputReference.File, VideoImageReference, UnknownVideoInputReference, HiddenVideoInputReference {

    /**
     * One file.
     *
     * @param value the file
     */
    record File(FileUpload value) implements VideoInputReference, ValueVariant<FileUpload> {}
}
