package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.RejectionContract;

class RejectionTest extends RejectionContract {

    RejectionTest() {
        super(new Jackson3());
    }
}
