package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.LimitContract;

class LimitTest extends LimitContract {

    LimitTest() {
        super(new Jackson3());
    }
}
