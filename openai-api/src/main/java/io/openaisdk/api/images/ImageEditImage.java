package io.openaisdk.api.images;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/**
 * Image or images to edit. GPT image models take up to 16 {@code png}, {@code webp} or {@code jpg} files of less than
 * 50MB each; {@code dall-e-2} takes one square {@code png} below 4MB.
 */
@ApiUnion
public sealed interface ImageEditImage
        permits ImageEditImage.File, ImageEditImage.Files, UnknownImageEditImage, HiddenImageEditImage {

    /**
     * One file.
     *
     * @param value the file
     */
    record File(FileUpload value) implements ImageEditImage, ValueVariant<FileUpload> {}

    /**
     * Several files.
     *
     * @param value the items, unmodifiable
     */
    record Files(List<FileUpload> value) implements ImageEditImage, ValueVariant<List<FileUpload>> {
        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Files {
            value = List.copyOf(value);
        }
    }
}
