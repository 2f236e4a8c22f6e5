"""What you hand in when you register as a sender with US carriers."""

from enum import StrEnum

from simulator.model.schema import Schema, Words


class UseCase(StrEnum):
    """What a campaign is registered for, as The Campaign Registry names it."""

    MARKETING = "marketing"
    MIXED = "mixed"
    LOW_VOLUME = "low_volume"
    ACCOUNT_NOTIFICATION = "account_notification"
    CHARITY = "charity"
    CUSTOMER_CARE = "customer_care"
    DELIVERY_NOTIFICATION = "delivery_notification"
    FRAUD_ALERT = "fraud_alert"
    HIGHER_EDUCATION = "higher_education"
    POLITICAL = "political"
    POLLING_VOTING = "polling_voting"
    PUBLIC_SERVICE = "public_service"
    SECURITY_ALERT = "security_alert"
    TWO_FACTOR = "two_factor"

    @property
    def is_mixed(self) -> bool:
        """Whether messages of several kinds belong to it."""
        return self in {UseCase.MIXED, UseCase.LOW_VOLUME}

    @property
    def may_sell(self) -> bool:
        """Whether messages that sell belong to it."""
        return self.is_mixed or self is UseCase.MARKETING


class Registration(Schema):
    """The registration with US carriers.

    `samples` are the messages that you hand in, each as campaign/message, such as
    `fresh-lead/welcome`; presend then says whether the set will be refused. `use_case` is what
    the campaign is registered for.
    """

    samples: tuple[Words, ...] = ()
    use_case: UseCase | None = None
