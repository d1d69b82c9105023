package io.openaisdk.api.files;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A document that was uploaded to OpenAI. */
@ApiModel
public interface FileObject extends Model {

    /**
     * Object type, always {@code file}.
     *
     * @return the value
     */
    @Constant("file")
    String object();

    /**
     * ID by which requests refer to the file.
     *
     * @return the value
     */
    String id();

    /**
     * Size in bytes.
     *
     * @return the value
     */
    long bytes();

    /**
     * Upload time, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Time at which the file lapses, in Unix seconds. Absence means that it is kept.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresAt();

    /**
     * Name under which the file was stored.
     *
     * @return the value
     */
    String filename();

    /**
     * What the file is for, such as {@code assistants}, {@code batch}, {@code fine-tune}, {@code vision} or
     * {@code user_data}.
     *
     * @return the value
     */
    FileObjectPurpose purpose();

    /**
     * State of the file: {@code uploaded}, {@code processed} or {@code error}. Deprecated by the API.
     *
     * @return the value
     * @deprecated a file can be used as soon as it is uploaded; the service no longer keeps this up to date
     */
    @Deprecated
    FileStatus status();

    /**
     * Why validation of a fine-tuning file failed. Superseded by the {@code error} field of {@code fine_tuning.job}.
     *
     * @return the value; empty when absent
     * @deprecated the error of a fine-tuning job says what is wrong with its training file
     */
    @Deprecated
    Optional<String> statusDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileObjectBuilder builder() {
        return ModelRuntime.builder(FileObject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileObjectBuilder toBuilder();
}
