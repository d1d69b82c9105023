package io.openaisdk.api.uploads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.files.FileExpiresAfter;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to begin an upload in parts. */
@ApiModel
public interface UploadCreateParams extends Params {

    /**
     * Name of the file.
     *
     * @return the value
     */
    String filename();

    /**
     * Intended use of the file: {@code assistants}, {@code batch}, {@code fine-tune} or {@code vision}.
     *
     * @return the value
     */
    UploadPurpose purpose();

    /**
     * Size of the whole file, in bytes.
     *
     * @return the value
     */
    long bytes();

    /**
     * MIME type of the file. It must be one that the chosen purpose supports.
     *
     * @return the value
     */
    String mimeType();

    /**
     * Time after which the file is deleted. Absence means 30 days for batch files and no limit for others.
     *
     * @return the value; empty when absent
     */
    Optional<FileExpiresAfter> expiresAfter();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UploadCreateParamsBuilder builder() {
        return ModelRuntime.builder(UploadCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UploadCreateParamsBuilder toBuilder();
}
