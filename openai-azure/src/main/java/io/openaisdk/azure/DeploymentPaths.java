package io.openaisdk.azure;

import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.http.HttpRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths of the mode {@link AzureMode#DEPLOYMENTS}: some calls go to a deployment, the others to none. */
final class DeploymentPaths implements AzurePlatform.Paths {

    private static final String DEPLOYMENTS = "/deployments";

    private static final Set<String> OF_DEPLOYMENTS = Set.of(
            "/completions",
            "/chat/completions",
            "/embeddings",
            "/audio/transcriptions",
            "/audio/translations",
            "/audio/speech",
            "/images/generations",
            "/images/edits");

    private final String basePath;
    private final @Nullable String root;
    private final boolean named;

    /**
     * Makes the paths below a base URL.
     *
     * @param base the base URL
     * @param root what calls to no deployment go below; null where the base URL is the caller's own
     * @param named whether the base URL names a deployment that the client was told
     */
    DeploymentPaths(URI base, @Nullable String root, boolean named) {
        this.basePath = withoutSlash(base.getRawPath());
        this.root = root;
        this.named = named;
    }

    /** Encodes the name of a deployment, so that it is one segment of a path whatever it holds. */
    static String segment(String name) {
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException("Not the name of a deployment: \"" + name + "\"");
        }
        return DEPLOYMENTS + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    @Override
    public HttpRequest place(CallInfo call, HttpRequest request) {
        String path = request.uri().getRawPath();
        if (call.path().contains("://") || !path.startsWith(basePath + "/")) {
            return request; // an address of the caller's own
        }
        String operation = path.substring(basePath.length());
        if (named) {
            return OF_DEPLOYMENTS.contains(operation) ? request : at(request, root + operation);
        }
        if (!OF_DEPLOYMENTS.contains(operation) || basePath.contains(DEPLOYMENTS)) {
            return request;
        }
        if (call.model().isPresent()) {
            return at(request, basePath + segment(call.model().get()) + operation);
        }
        if (root != null) {
            throw new IllegalArgumentException(
                    call.operation() + " needs a model, which names the deployment on Azure; "
                            + "or set deployment(...) on the builder of the platform.");
        }
        return request;
    }

    private static HttpRequest at(HttpRequest request, String path) {
        URI uri = request.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return request.withUri(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + path + query));
    }
}
