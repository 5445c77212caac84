package io.causerie.inbox;

import io.causerie.message.Envelope;
import io.causerie.message.Incoming;
import io.causerie.message.Incoming.FeedbackGiven.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the events by which Meta tells of a conversation or a page without anybody speaking. */
record Notice(Envelope envelope, Node item) {

    Incoming delivered() {
        Node delivery = item.in("delivery");
        return new Incoming.Delivered(envelope, delivery.texts("mids"), delivery.time("watermark"));
    }

    Incoming read() {
        Node read = item.in("read");
        return new Incoming.Read(envelope, read.time("watermark"), read.text("mid"));
    }

    Incoming accountLinking() {
        Node linking = item.in("account_linking");
        boolean linked = "linked".equals(linking.text("status"));
        return new Incoming.AccountLinking(envelope, linked, linking.text("authorization_code"));
    }

    Incoming threadPassed() {
        Node passed = item.in("pass_thread_control");
        return new Incoming.ThreadPassed(envelope, previous(passed), next(passed), passed.text("metadata"));
    }

    Incoming threadTaken() {
        Node taken = item.in("take_thread_control");
        return new Incoming.ThreadTaken(envelope, previous(taken), next(taken), taken.text("metadata"));
    }

    private static String previous(Node control) {
        return control.text("previous_owner_app_id");
    }

    private static String next(Node control) {
        return control.text("new_owner_app_id");
    }

    Incoming threadRequested() {
        Node asked = item.in("request_thread_control");
        return new Incoming.ThreadRequested(envelope, asked.text("requested_owner_app_id"), asked.text("metadata"));
    }

    Incoming appRoles() {
        Node roles = item.in("app_roles");
        return new Incoming.AppRoles(
                envelope, roles.json().keySet().stream().collect(Collectors.toMap(app -> app, roles::texts)));
    }

    Incoming policyEnforced() {
        Node policy = item.in(item.has("policy_enforcement") ? "policy_enforcement" : EventKind.HYPHENED_POLICY);
        return new Incoming.PolicyEnforced(envelope, policy.text("action"), policy.text("reason"));
    }

    Incoming feedbackGiven() {
        Stream<Node> questions =
                item.in("messaging_feedback").nodes("feedback_screens").map(s -> s.in("questions"));
        return new Incoming.FeedbackGiven(
                envelope, questions.flatMap(Notice::answers).toList());
    }

    private static Stream<Answer> answers(Node questions) {
        return questions.json().keySet().stream().map(id -> {
            Node question = questions.in(id);
            String followUp = question.in("follow_up").text("payload");
            return new Answer(id, question.text("type"), question.text("payload"), followUp);
        });
    }

    Incoming customerInformation() {
        Map<String, String> answers = new LinkedHashMap<>();
        item.in("messaging_customer_information")
                .nodes("screens")
                .flatMap(screen -> screen.nodes("responses"))
                .filter(response -> response.text("key") != null && response.text("value") != null)
                .forEach(response -> answers.put(response.text("key"), response.text("value")));
        return new Incoming.CustomerInformation(envelope, answers);
    }

    Incoming responseFeedback() {
        Node feedback = item.in("response_feedback");
        return new Incoming.ResponseFeedback(envelope, feedback.text("mid"), feedback.text("feedback"));
    }

    Incoming order() {
        Node order = item.in("order");
        List<Incoming.Order.Product> products =
                order.nodes("products").map(Notice::product).toList();
        return new Incoming.Order(envelope, products, order.text("note"));
    }

    private static Incoming.Order.Product product(Node product) {
        return new Incoming.Order.Product(
                product.text("id"),
                product.text("retailer_id"),
                product.text("name"),
                product.text("unit_price"),
                product.text("currency"),
                product.text("quantity"));
    }

    Incoming coupon() {
        Node coupon = item.in("template");
        return new Incoming.Coupon(envelope, coupon.text("coupon_code"), coupon.text("payload"));
    }

    Incoming formSubmitted() {
        return new Incoming.FormSubmitted(envelope, item.in("form").text("id"));
    }

    Incoming gamePlayed() {
        Node game = item.in("game_play");
        return new Incoming.GamePlayed(
                envelope,
                game.text("game_id"),
                game.text("player_id"),
                game.text("context_type"),
                game.text("context_id"),
                game.text("score"),
                game.text("payload"));
    }

    Incoming payment() {
        Node payment = item.in("payment");
        return new Incoming.Payment(envelope, payment.text("payload"), payment.raw());
    }

    Incoming preCheckout() {
        Node checkout = item.in("pre_checkout");
        return new Incoming.PreCheckout(envelope, checkout.text("payload"), checkout.raw());
    }

    Incoming checkoutUpdate() {
        Node update = item.in("checkout_update");
        return new Incoming.CheckoutUpdate(envelope, update.text("payload"), update.raw());
    }
}
