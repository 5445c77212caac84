package io.causerie.api;

/** Ends a request with a problem. */
class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    static Refused notFound(String what) {
        return new Refused(Problem.of(404, "Not found", what));
    }

    Problem problem() {
        return problem;
    }
}
