"""What people and other platforms call a lead's fields, and the name that the field has here.

From the placeholder names of mail, text and customer platforms as seen in November 2026; folded
to small letters, words joined by `_`.
"""

OTHER_NAMES = {
    "name": "first_name",
    "full_name": "first_name",
    "fullname": "first_name",
    "fname": "first_name",
    "given_name": "first_name",
    "forename": "first_name",
    "lname": "last_name",
    "surname": "last_name",
    "family_name": "last_name",
    "mobile": "phone",
    "cell": "phone",
    "telephone": "phone",
    "phone_number": "phone",
    "mobile_number": "phone",
    "mail": "email",
    "email_address": "email",
    "zip": "postal_code",
    "zip_code": "postal_code",
    "zipcode": "postal_code",
    "postcode": "postal_code",
    "town": "city",
    "company_name": "company",
    "organisation": "company",
    "organization": "company",
    "title": "job_title",
    "state": "region",
}
