package io.openaisdk.api.files;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Request to upload a file. */
@ApiModel
public interface FileCreateParams extends Params {

    /**
     * Content of the file to upload, as opposed to its name.
     *
     * @return the value
     */
    FileUpload file();

    /**
     * Use that the file is meant for: {@code assistants}, {@code batch}, {@code fine-tune}, {@code vision},
     * {@code user_data} or {@code evals}.
     *
     * @return the value
     */
    FilePurpose purpose();

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
    static FileCreateParamsBuilder builder() {
        return ModelRuntime.builder(FileCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileCreateParamsBuilder toBuilder();
}
