package io.openaisdk.api.uploads;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Uploads large files in parts. */
@ApiService("/uploads")
public interface UploadService {

    /**
     * Creates an upload, to which parts of 8 GB in total can be added within an hour. Its completion yields a regular
     * file.
     *
     * @param params what to send
     * @return the new upload
     */
    @Post
    Upload create(UploadCreateParams params);

    /**
     * Creates an upload, to which parts of 8 GB in total can be added within an hour. Its completion yields a regular
     * file.
     *
     * @param params sets what to send
     * @return the new upload
     */
    default Upload create(Consumer<UploadCreateParamsBuilder> params) {
        return create(ModelRuntime.build(UploadCreateParams.builder(), params));
    }

    /**
     * Cancels an upload, which then takes no more parts, and returns it with status {@code cancelled}.
     *
     * @param uploadId the identifier of the upload
     * @return the canceled upload
     */
    @Post("/{uploadId}/cancel")
    Upload cancel(String uploadId);

    /**
     * Completes an upload from its parts, in the given order, and returns it with the new file. The total size must
     * equal the announced number of bytes; no parts can follow.
     *
     * @param uploadId the identifier of the upload
     * @param params what to send
     * @return the upload
     */
    @Post("/{uploadId}/complete")
    Upload complete(String uploadId, UploadCompleteParams params);

    /**
     * Completes an upload from its parts, in the given order, and returns it with the new file. The total size must
     * equal the announced number of bytes; no parts can follow.
     *
     * @param uploadId the identifier of the upload
     * @param params sets what to send
     * @return the upload
     */
    default Upload complete(String uploadId, Consumer<UploadCompleteParamsBuilder> params) {
        return complete(uploadId, ModelRuntime.build(UploadCompleteParams.builder(), params));
    }

    /**
     * Gives the operations on the parts of uploads.
     *
     * @return the service
     */
    PartService parts();
}
