package io.openaisdk.api.containers;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;

/** Reads the files of containers. */
@ApiService("/containers/{containerId}/files/{fileId}/content")
public interface ContentService {

    /**
     * Downloads the content of a container's file.
     *
     * @param containerId the identifier of the existing container
     * @param fileId the identifier of the file
     * @return the bytes; to be read or closed
     */
    @Get
    @Accept("application/binary")
    BinaryContent retrieve(String containerId, String fileId);
}
