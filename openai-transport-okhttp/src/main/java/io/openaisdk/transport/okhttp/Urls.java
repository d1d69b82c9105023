package io.openaisdk.transport.okhttp;

import java.net.URI;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Turns addresses into OkHttp's; most calls go to the same as the one before, so that one is kept. */
final class Urls {

    private volatile @Nullable Kept kept;

    private record Kept(URI uri, HttpUrl url) {}

    HttpUrl of(URI uri) {
        Kept last = kept;
        if (last != null && last.uri().equals(uri)) {
            return last.url();
        }
        HttpUrl url = HttpUrl.get(uri.toString());
        kept = new Kept(uri, url);
        return url;
    }
}
