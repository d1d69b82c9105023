package io.openaisdk.testkit.internal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openaisdk.testkit.internal.wire.Ability;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the endpoint for a method and a path. */
final class Routes {

    private static final String PLACEHOLDER = "*";
    private static final String VERSION = "v1";

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, List<String> pattern, Ability ability, Endpoint endpoint) {

        boolean matches(List<String> path) {
            if (path.size() != pattern.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!pattern.get(i).equals(PLACEHOLDER) && !pattern.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Match match(List<String> path) {
            List<String> params = new ArrayList<>();
            for (int i = 0; i < path.size(); i++) {
                if (pattern.get(i).equals(PLACEHOLDER)) {
                    params.add(path.get(i));
                }
            }
            return new Match(ability, endpoint, params);
        }
    }

    /** An endpoint and what stands in the path at its placeholders. */
    record Match(Ability ability, Endpoint endpoint, List<String> pathParams) {}

    /** Adds an endpoint that says nothing of its own accord; {@code *} in the path stands for any id. */
    Routes add(String method, String path, Endpoint endpoint) {
        return add(method, path, Ability.NONE, endpoint);
    }

    /** Adds an endpoint. */
    Routes add(String method, String path, Ability ability, Endpoint endpoint) {
        routes.add(new Route(method, segments(path), ability, endpoint));
        return this;
    }

    /** Finds the endpoint for a request; empty when there is none. */
    Optional<Match> find(Call call) {
        List<String> path = asOpenAIHasIt(segments(call.path()));
        return routes.stream()
                .filter(route -> route.matches(path) && route.method().equals(call.method()))
                .findFirst()
                .map(route -> route.match(path));
    }

    /** Explains why there is no endpoint for a request. */
    ApiError missing(Call call) {
        List<String> path = asOpenAIHasIt(segments(call.path()));
        if (routes.stream().anyMatch(route -> route.matches(path))) {
            String message = "Not allowed to " + call.method() + " on " + call.path() + ".";
            return ApiError.of(405, "method_not_supported", message);
        }
        return ApiError.notFound("Invalid URL (" + call.method() + " " + call.path() + ")", null, null);
    }

    /** Takes the addresses of Azure for those they stand for: with a deployment, with a version, or with neither. */
    private static List<String> asOpenAIHasIt(List<String> path) {
        if (!path.get(0).equals("openai")) {
            return path;
        }
        int start = path.size() > 3 && path.get(1).equals("deployments")
                ? 3
                : path.size() > 1 && path.get(1).equals(VERSION) ? 2 : 1;
        List<String> known = new ArrayList<>(List.of(VERSION));
        known.addAll(path.subList(start, path.size()));
        return known;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(decode(segment));
        }
        return segments;
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return segment; // not well-formed, so the id of nothing
        }
    }
}
