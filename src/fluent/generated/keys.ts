import '@servicenow/sdk/global'

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          acl_attempt_create: {
            table: 'sys_security_acl'
            id: 'a031a57435634f8a80deb016d7e43e68'
          }
          acl_attempt_delete: {
            table: 'sys_security_acl'
            id: 'a20dfeb93ee7419cb60f36c657587b35'
          }
          acl_attempt_read: {
            table: 'sys_security_acl'
            id: 'a46d2026c2594895a98d70d21c2bb751'
          }
          acl_attempt_report_on: {
            table: 'sys_security_acl'
            id: '978540c72ac74d1d8cef9667a0ed3043'
          }
          acl_attempt_report_view: {
            table: 'sys_security_acl'
            id: '1c05cdaf597c40bd81ae51bb546d3b69'
          }
          acl_attempt_write: {
            table: 'sys_security_acl'
            id: '5add44550c8f4ea8a5686079d86adf58'
          }
          acl_digest_password_create: {
            table: 'sys_security_acl'
            id: '57d614fa21bf462cb59a7c8724a474c7'
          }
          acl_digest_password_delete: {
            table: 'sys_security_acl'
            id: '2267b09e62934fe791c5c85f86d4147f'
          }
          acl_digest_password_password_query_match: {
            table: 'sys_security_acl'
            id: 'e8b207ae97d44a089d831658e39e02ec'
          }
          acl_digest_password_password_query_range: {
            table: 'sys_security_acl'
            id: '8044695454fc403981b2c828012c1811'
          }
          acl_digest_password_password_read: {
            table: 'sys_security_acl'
            id: '820bbb41d0214d9785bacaf6b12d369c'
          }
          acl_digest_password_password_report_view: {
            table: 'sys_security_acl'
            id: '9224553ced484c20b2f96a6c8fe990ed'
          }
          acl_digest_password_read: {
            table: 'sys_security_acl'
            id: '1a9a546b49b64b37b1c10d01c9556f6f'
          }
          acl_digest_password_report_on: {
            table: 'sys_security_acl'
            id: '2051b39bb8774e45a3923b7aa4222474'
          }
          acl_digest_password_report_view: {
            table: 'sys_security_acl'
            id: '00ca0e2110b84c679f0c27dd098394d5'
          }
          acl_digest_password_write: {
            table: 'sys_security_acl'
            id: '66de1ca2c89b48daa0e6354efa65a612'
          }
          acl_lane_create: {
            table: 'sys_security_acl'
            id: '6159066f70f243d29da1c1cb03910d64'
          }
          acl_lane_delete: {
            table: 'sys_security_acl'
            id: '57d5d03140744c2f9730e99a9f4eb25e'
          }
          acl_lane_read: {
            table: 'sys_security_acl'
            id: 'e085e427092e46fba54d2a97902dcc03'
          }
          acl_lane_report_on: {
            table: 'sys_security_acl'
            id: 'dac85602bfab4eee8f235c08ae59c9df'
          }
          acl_lane_report_view: {
            table: 'sys_security_acl'
            id: '49173adf65d34eadaa67205c032e314a'
          }
          acl_lane_write: {
            table: 'sys_security_acl'
            id: '9c897a0222b24bc1a512733b91886f77'
          }
          acl_organization_access_status_read: {
            table: 'sys_security_acl'
            id: '5a9e210c2615445bb4f5155e09825001'
          }
          acl_organization_access_status_write: {
            table: 'sys_security_acl'
            id: '1cd9d67f0be64d2782744805e2bde754'
          }
          acl_organization_active_read: {
            table: 'sys_security_acl'
            id: '554b5f24995046919e244e300855ef1c'
          }
          acl_organization_active_write: {
            table: 'sys_security_acl'
            id: 'b6c791e300694e20ad97ac978eea5f28'
          }
          acl_organization_all_read: {
            table: 'sys_security_acl'
            id: '37d9f9fe582343f8862262a4c687bc5e'
          }
          acl_organization_all_write: {
            table: 'sys_security_acl'
            id: 'daa50df505b8450c9bc9af554b90fb68'
          }
          acl_organization_approval_group_write: {
            table: 'sys_security_acl'
            id: 'd41a7f171a1c4f4386239be1738943f5'
          }
          acl_organization_approval_required_write: {
            table: 'sys_security_acl'
            id: '3153b00405594654ace7ecd8424045ad'
          }
          acl_organization_change_reason_write: {
            table: 'sys_security_acl'
            id: '75be229fb3a44e279db64f261ac4aeb1'
          }
          acl_organization_contract_write: {
            table: 'sys_security_acl'
            id: '1c235ea832e24857a17d9c92eae16c19'
          }
          acl_organization_create: {
            table: 'sys_security_acl'
            id: 'f256003a581641d4a5a86df456c75dc1'
          }
          acl_organization_credential_alias_read: {
            table: 'sys_security_acl'
            id: '4e7839cf6c334be6a5e9dee31a60ff3e'
          }
          acl_organization_credential_alias_read_allowed: {
            table: 'sys_security_acl'
            id: 'dd023e68376b4aec85a05365235b0d5e'
          }
          acl_organization_credential_alias_report_view: {
            table: 'sys_security_acl'
            id: '4699f9e3d79745118765d321bb6cd23b'
          }
          acl_organization_credential_alias_report_view_allowed: {
            table: 'sys_security_acl'
            id: 'f2f359dedea24e51a63bc60336e4127b'
            deleted: true
          }
          acl_organization_credential_alias_write: {
            table: 'sys_security_acl'
            id: 'a812d4f7af1844859d48af769df0a6cd'
          }
          acl_organization_delete: {
            table: 'sys_security_acl'
            id: '1396b5e418994adc92f24976a1f13971'
          }
          acl_organization_inbound_site_write: {
            table: 'sys_security_acl'
            id: 'b4d2afbc62214dd89ceed2e0642f3ef9'
          }
          acl_organization_leave_trunks_write: {
            table: 'sys_security_acl'
            id: 'cd06f950ab584b65a246078a882be5c6'
          }
          acl_organization_name_read: {
            table: 'sys_security_acl'
            id: '76d0f132a9e043dfbad785e53308db25'
          }
          acl_organization_name_write: {
            table: 'sys_security_acl'
            id: 'd6d86d24835e4caabe07d01edaa7a35f'
          }
          acl_organization_org_id_write: {
            table: 'sys_security_acl'
            id: 'a94e3f137d8a41a5823d5c71f94404b3'
          }
          acl_organization_read: {
            table: 'sys_security_acl'
            id: 'ff2d8fccd00d48798c13c27c6e637fca'
          }
          acl_organization_read_active: {
            table: 'sys_security_acl'
            id: 'cd3a71aa59c84bf4b8f42051374092cf'
          }
          acl_organization_region_write: {
            table: 'sys_security_acl'
            id: '519a49088bc34df3b9cb23a649e0605f'
          }
          acl_organization_report_on: {
            table: 'sys_security_acl'
            id: 'd8454d0289e240aeb5c02a92a4f876b7'
          }
          acl_organization_report_view: {
            table: 'sys_security_acl'
            id: '028e36954d13451a924f725d5fe7ea62'
          }
          acl_organization_site_write: {
            table: 'sys_security_acl'
            id: '7c7a25c81c2c4db9abc0d90220b67c31'
          }
          acl_organization_sys_id_read: {
            table: 'sys_security_acl'
            id: '92b0b3e02f70462a990501254696fcfc'
          }
          acl_organization_verified_instance_write: {
            table: 'sys_security_acl'
            id: '6e61b5a694834e7aa936a6373ed57010'
          }
          acl_organization_write: {
            table: 'sys_security_acl'
            id: '30c78733769447dfb0d6b250f256ce99'
          }
          acl_registration_create: {
            table: 'sys_security_acl'
            id: '14f84989e58f49a0b7ec7e0fd796596c'
          }
          acl_registration_delete: {
            table: 'sys_security_acl'
            id: '3ac5eb04b88a4b1fb5ed1aae74416db1'
          }
          acl_registration_read: {
            table: 'sys_security_acl'
            id: 'de78620e98f649d492fa7feb8419e23d'
          }
          acl_registration_report_on: {
            table: 'sys_security_acl'
            id: 'b360f1607e534929941e6003d5992105'
          }
          acl_registration_report_view: {
            table: 'sys_security_acl'
            id: 'b79734fadcd140fa9bbc6190b2a46088'
          }
          acl_registration_write: {
            table: 'sys_security_acl'
            id: '0deb52df7e0a46e3b9485a430a3433c7'
          }
          acl_rest_operator: {
            table: 'sys_security_acl'
            id: 'ba10b7b4b16e4857b7e4f4b46e4c7d82'
          }
          acl_rest_requester: {
            table: 'sys_security_acl'
            id: 'c35318e03fe1408b98dbcea21da8ea15'
          }
          acl_site_create: {
            table: 'sys_security_acl'
            id: '74020bfc86774bf5bc883de20dd96895'
          }
          acl_site_delete: {
            table: 'sys_security_acl'
            id: '279680306f6640bcb287b4e00e102130'
          }
          acl_site_read: {
            table: 'sys_security_acl'
            id: '23ef9201067e4db5bf654c5dff4c9fae'
          }
          acl_site_read_active: {
            table: 'sys_security_acl'
            id: '3ae2a3006228453f9ebfbcb345515809'
          }
          acl_site_report_on: {
            table: 'sys_security_acl'
            id: 'ef401f7b35d1494ea21032c9162a163b'
          }
          acl_site_report_view: {
            table: 'sys_security_acl'
            id: '05089e742ed549ad9e0454f40af456d0'
          }
          acl_site_write: {
            table: 'sys_security_acl'
            id: 'a781e5bb97154fa3a3d35f22d22016fa'
          }
          acl_token_access_token_query_match: {
            table: 'sys_security_acl'
            id: '12fb21f330eb4776bca68f7cccccd9b5'
          }
          acl_token_access_token_query_range: {
            table: 'sys_security_acl'
            id: '30263f26621b4cd4b3ead9ff898a6832'
          }
          acl_token_access_token_read: {
            table: 'sys_security_acl'
            id: '82a5983183eb41e9a4d65501844209b8'
          }
          acl_token_access_token_report_view: {
            table: 'sys_security_acl'
            id: '25557700d7d54414bbc7f066eb0dbea7'
          }
          acl_token_create: {
            table: 'sys_security_acl'
            id: 'edba557b41b543a9bb3284e1b7dc9656'
          }
          acl_token_delete: {
            table: 'sys_security_acl'
            id: 'fa80dd3bd9f24f3698afa28e02463bd7'
          }
          acl_token_made_with_query_match: {
            table: 'sys_security_acl'
            id: 'c61e8b4308364451adb32b45cb7369c7'
          }
          acl_token_made_with_query_range: {
            table: 'sys_security_acl'
            id: '49d5bc87ccb64b8a8f1f9541fe15cb7a'
          }
          acl_token_made_with_read: {
            table: 'sys_security_acl'
            id: '897c944d40b54990a307974aba58aaf4'
          }
          acl_token_made_with_report_view: {
            table: 'sys_security_acl'
            id: '6d02a828865149c28ddb1bf157970474'
          }
          acl_token_read: {
            table: 'sys_security_acl'
            id: '09093c575f15429ab2d4e74fd54b5766'
          }
          acl_token_report_on: {
            table: 'sys_security_acl'
            id: '735ed33dc49f401cac1fbcbb26b4bd8a'
          }
          acl_token_report_view: {
            table: 'sys_security_acl'
            id: '0ea32c842d804b14bf7a0584de9dbf0c'
          }
          acl_token_write: {
            table: 'sys_security_acl'
            id: 'f9d91526c26e42b4a3503cefaa066636'
          }
          acl_trunk_create: {
            table: 'sys_security_acl'
            id: 'ca1eb072c50140d59197c22fa165fa67'
          }
          acl_trunk_delete: {
            table: 'sys_security_acl'
            id: '855e21c831a142dd92cdfbcbce72a557'
          }
          acl_trunk_drift_read: {
            table: 'sys_security_acl'
            id: '0eea86e38e764ba4b4d09e2eded70b67'
          }
          acl_trunk_last_read_read: {
            table: 'sys_security_acl'
            id: '1eb5e690dc3042b4815add7f60654c23'
          }
          acl_trunk_not_compared_read: {
            table: 'sys_security_acl'
            id: '4ea9376580954a03a63781b0b509521f'
          }
          acl_trunk_read: {
            table: 'sys_security_acl'
            id: '2e8dcabfa16c4f5dbfbb55216a0580fb'
          }
          acl_trunk_read_own: {
            table: 'sys_security_acl'
            id: '4700847aab4e49738482c8c8c795703d'
          }
          acl_trunk_report_on: {
            table: 'sys_security_acl'
            id: '72a11ba2eef5439e90bdef63e0eb7f94'
          }
          acl_trunk_report_view: {
            table: 'sys_security_acl'
            id: 'c53baa2330f14cd68a7f149ebe806ce1'
          }
          acl_trunk_request_active_read: {
            table: 'sys_security_acl'
            id: 'b6f8d9c3027146b2bc246e9656c22877'
          }
          acl_trunk_request_active_write: {
            table: 'sys_security_acl'
            id: 'eab378d76a45445094a032d49feccc20'
          }
          acl_trunk_request_all_read: {
            table: 'sys_security_acl'
            id: 'cdbabe8e3f11427d9708547321c9e833'
          }
          acl_trunk_request_all_write: {
            table: 'sys_security_acl'
            id: 'f59b7e882b54421cacdf5af2eb8d15b3'
          }
          acl_trunk_request_allow_list_read: {
            table: 'sys_security_acl'
            id: 'bb0b33c32da947d283485e31b22d5f51'
          }
          acl_trunk_request_allow_list_write: {
            table: 'sys_security_acl'
            id: '54c6d473b39140639f1f6b55f6461cba'
          }
          acl_trunk_request_approval_create: {
            table: 'sys_security_acl'
            id: '4479b7ea70bd431fbc830497a9b13c37'
          }
          acl_trunk_request_approval_read: {
            table: 'sys_security_acl'
            id: 'c412cf1489474ee08bb95843430dedef'
          }
          acl_trunk_request_approval_write: {
            table: 'sys_security_acl'
            id: 'ceaa5ac7999e417d95680fda85206c96'
          }
          acl_trunk_request_approvals_asked_write: {
            table: 'sys_security_acl'
            id: '1712000f9fa644adabb2218fa391b4b4'
          }
          acl_trunk_request_assigned_to_write: {
            table: 'sys_security_acl'
            id: '1ecf73f1407e4ba7b876345d93f26190'
          }
          acl_trunk_request_assignment_group_read: {
            table: 'sys_security_acl'
            id: '1cd57ce725374be198479fa3d5e96831'
          }
          acl_trunk_request_assignment_group_write: {
            table: 'sys_security_acl'
            id: 'd377e9fe194c40bc90f585896a57b91e'
          }
          acl_trunk_request_attempts_write: {
            table: 'sys_security_acl'
            id: '6899278140b64248a20f7b37e9de67db'
          }
          acl_trunk_request_auth_password_query_match: {
            table: 'sys_security_acl'
            id: '1f71e0cf07d54ce696fcad6bf76b12ad'
          }
          acl_trunk_request_auth_password_query_range: {
            table: 'sys_security_acl'
            id: 'd56efbb677954bdd9423024c3471d5ef'
          }
          acl_trunk_request_auth_password_read: {
            table: 'sys_security_acl'
            id: '70538515d7e941c596adefe1027090ef'
          }
          acl_trunk_request_auth_password_report_view: {
            table: 'sys_security_acl'
            id: 'cf1728b9edcd4d7181783f5171b38c81'
          }
          acl_trunk_request_auth_password_write: {
            table: 'sys_security_acl'
            id: '03f43a3e3c90429f8bcfd3fe166cc304'
          }
          acl_trunk_request_auth_user_query_range: {
            table: 'sys_security_acl'
            id: '401886c628544218bb1ceea059e5ac8c'
          }
          acl_trunk_request_auth_user_query_range_allowed: {
            table: 'sys_security_acl'
            id: '8e2b5c3fa01b40709e51431e3d0c52b1'
            deleted: true
          }
          acl_trunk_request_auth_user_read: {
            table: 'sys_security_acl'
            id: '3263aa981c884a3abe9c7129d8727789'
          }
          acl_trunk_request_auth_user_write: {
            table: 'sys_security_acl'
            id: '73fb13be8c2c48e280f4c12553d9acb6'
          }
          acl_trunk_request_caller_address_read: {
            table: 'sys_security_acl'
            id: '4a215530a516422ba6337b5b5573bb04'
          }
          acl_trunk_request_caller_address_write: {
            table: 'sys_security_acl'
            id: 'c395123717a741a290d1b2eff059e0b1'
          }
          acl_trunk_request_caller_name_read: {
            table: 'sys_security_acl'
            id: 'e7738c47dbfe40b381df00a498fb6b79'
          }
          acl_trunk_request_caller_name_write: {
            table: 'sys_security_acl'
            id: '820fc959cc94459bac357f6076d536f6'
          }
          acl_trunk_request_closed_at_read: {
            table: 'sys_security_acl'
            id: '9f336579a6504d31a902a0b4dfe9e5e4'
          }
          acl_trunk_request_comments_and_work_notes_read: {
            table: 'sys_security_acl'
            id: '456e6cee6c7f446ea1967ab457a39ae6'
          }
          acl_trunk_request_comments_and_work_notes_read_allowed: {
            table: 'sys_security_acl'
            id: 'c4f7c4fc727b4e2997544e8bdbf906ac'
          }
          acl_trunk_request_comments_read: {
            table: 'sys_security_acl'
            id: 'cd0182fb12664b29a6c3503aba368b54'
          }
          acl_trunk_request_comments_write: {
            table: 'sys_security_acl'
            id: '9d2e3c86ae404f758a246a0661c672bf'
          }
          acl_trunk_request_create: {
            table: 'sys_security_acl'
            id: 'a902f2b4a3754811a3e09e581f0250a1'
          }
          acl_trunk_request_create_only: {
            table: 'sys_security_acl'
            id: '44485cd5e9d743fc8b59804b86cf0c41'
          }
          acl_trunk_request_delete: {
            table: 'sys_security_acl'
            id: '8fd6f61901fc477dab87c0f8d052df3e'
          }
          acl_trunk_request_delete_only: {
            table: 'sys_security_acl'
            id: '8a3c18ccc94f401cab9d314284ebb220'
          }
          acl_trunk_request_description_write: {
            table: 'sys_security_acl'
            id: '87325116f3864fc5b10bd3aa3fbda821'
          }
          acl_trunk_request_drift_write: {
            table: 'sys_security_acl'
            id: '7767b3eb0ba14a64986f4c8a5642d61f'
          }
          acl_trunk_request_due_date_write: {
            table: 'sys_security_acl'
            id: '71c0612f56194d988e0b1679f346cb25'
          }
          acl_trunk_request_further_servers_read: {
            table: 'sys_security_acl'
            id: 'b20961660d98465699ea93bd6f856c7a'
          }
          acl_trunk_request_further_servers_write: {
            table: 'sys_security_acl'
            id: '1650fc84577344fdbb781fadcfa90da0'
          }
          acl_trunk_request_genesys_id_read: {
            table: 'sys_security_acl'
            id: '28b519191ec544a28cbb03f9a4c178ea'
          }
          acl_trunk_request_genesys_id_write: {
            table: 'sys_security_acl'
            id: 'd8b2015c48664da68d3730b07751630b'
          }
          acl_trunk_request_inbound_address_read: {
            table: 'sys_security_acl'
            id: 'bed5eda20a254e8e8adb77cdc1af0258'
          }
          acl_trunk_request_inbound_address_write: {
            table: 'sys_security_acl'
            id: 'c35f89bf6058492482336aa094079764'
          }
          acl_trunk_request_inbound_site_read: {
            table: 'sys_security_acl'
            id: 'fe77c95d9682453885551eae7ba612c7'
          }
          acl_trunk_request_inbound_site_write: {
            table: 'sys_security_acl'
            id: '65fa996ec3f84f80bf01e0e71eb65e6b'
          }
          acl_trunk_request_next_step_read: {
            table: 'sys_security_acl'
            id: 'a0bd7230dfa849fca29cba9ee1d7f4ec'
          }
          acl_trunk_request_next_step_read_allowed: {
            table: 'sys_security_acl'
            id: 'e7fbfb8bff0b4b9e8ad2acfcc1de2bdd'
          }
          acl_trunk_request_next_step_write: {
            table: 'sys_security_acl'
            id: 'b95468abb20c413fa91b8ee0f7fe8493'
          }
          acl_trunk_request_not_compared_write: {
            table: 'sys_security_acl'
            id: 'd7a9ee4651b44dc0ba80d3d444dd52fc'
          }
          acl_trunk_request_number_read: {
            table: 'sys_security_acl'
            id: '1b03d17570fe49c2a72e0b9b90c847bb'
          }
          acl_trunk_request_opened_at_read: {
            table: 'sys_security_acl'
            id: 'e1665317e9bb48fba9a8938aea4c971b'
          }
          acl_trunk_request_opened_by_read: {
            table: 'sys_security_acl'
            id: 'dfb0cd15fc384f2cba926332b8784853'
          }
          acl_trunk_request_opened_by_write: {
            table: 'sys_security_acl'
            id: '76fed7a47a914477af790e6a075efaa5'
          }
          acl_trunk_request_organization_read: {
            table: 'sys_security_acl'
            id: '0b1982b04728421e858bd4685b577608'
          }
          acl_trunk_request_organization_write: {
            table: 'sys_security_acl'
            id: '0410912a1ca3464388ef4f062a96bd46'
          }
          acl_trunk_request_password_given_write: {
            table: 'sys_security_acl'
            id: '64132ea4d7944e92b86fda5d7778109d'
          }
          acl_trunk_request_priority_write: {
            table: 'sys_security_acl'
            id: '4bc1b9604cdc41af8558c8e58581ac6c'
          }
          acl_trunk_request_read: {
            table: 'sys_security_acl'
            id: '0821ad7ca87a4f59a136afd455db5888'
          }
          acl_trunk_request_read_approver: {
            table: 'sys_security_acl'
            id: '9ed7c1abdb734bbbba7080c8c03f2ac2'
          }
          acl_trunk_request_read_only: {
            table: 'sys_security_acl'
            id: 'a6714115653a437ba63261dbb88affba'
          }
          acl_trunk_request_read_own: {
            table: 'sys_security_acl'
            id: '422d10f788bc48a8ab950d628110031e'
          }
          acl_trunk_request_realm_read: {
            table: 'sys_security_acl'
            id: 'dd2d956d62fa4283b6a87ac79b8fe886'
          }
          acl_trunk_request_realm_write: {
            table: 'sys_security_acl'
            id: 'bb92f1c3d738464bb448c5349861b053'
          }
          acl_trunk_request_registered_on_read: {
            table: 'sys_security_acl'
            id: '54defef392fc4dfd851c0c279ddf95f4'
          }
          acl_trunk_request_registered_on_write: {
            table: 'sys_security_acl'
            id: '3922207112614921b26a0541f10754d0'
          }
          acl_trunk_request_registration_state_create: {
            table: 'sys_security_acl'
            id: '0e1b9c39e863482f9fe3518b38409ee8'
          }
          acl_trunk_request_registration_state_read: {
            table: 'sys_security_acl'
            id: 'c25c5454269144d982fa5f5ac5962da1'
          }
          acl_trunk_request_registration_state_write: {
            table: 'sys_security_acl'
            id: '777fa1412c5c4d8395ed8958183825fe'
          }
          acl_trunk_request_report_on: {
            table: 'sys_security_acl'
            id: 'd3db242d74774223a5e6d4a39b991efd'
          }
          acl_trunk_request_report_view: {
            table: 'sys_security_acl'
            id: 'daf56a8493e34207a4bb1b91926c0deb'
          }
          acl_trunk_request_requested_for_read: {
            table: 'sys_security_acl'
            id: '33760502595040a09fd4eacaccc59c1b'
          }
          acl_trunk_request_requested_for_write: {
            table: 'sys_security_acl'
            id: '31f81eb97d3142b6b51b3ed497538067'
          }
          acl_trunk_request_requested_item_read: {
            table: 'sys_security_acl'
            id: 'baf6c9d82de74713a416d77c2ea93e5f'
          }
          acl_trunk_request_requested_item_write: {
            table: 'sys_security_acl'
            id: '07a19ed4dfbe4ed38fae9b63454ea17a'
          }
          acl_trunk_request_requester_note_read: {
            table: 'sys_security_acl'
            id: 'b764eef18ecf452580f38bc6b8238f4a'
          }
          acl_trunk_request_requester_note_write: {
            table: 'sys_security_acl'
            id: '4be9955654904a4fbda161e408a4e0f6'
          }
          acl_trunk_request_retired_by_read: {
            table: 'sys_security_acl'
            id: '4fda024d040f4c6495c641c302282f23'
          }
          acl_trunk_request_retired_by_write: {
            table: 'sys_security_acl'
            id: '07a745a0949d4b19af1b383a12f76f21'
          }
          acl_trunk_request_retirement_asked_write: {
            table: 'sys_security_acl'
            id: 'dab98a0a55a949d1aa7c57aaf6fba1f5'
          }
          acl_trunk_request_short_description_read: {
            table: 'sys_security_acl'
            id: '0113abb1285c4275ae335bad869fc113'
          }
          acl_trunk_request_short_description_write: {
            table: 'sys_security_acl'
            id: '6c6039594e5e4d12b43f0997a2f8f098'
          }
          acl_trunk_request_sip_uri_query_range: {
            table: 'sys_security_acl'
            id: 'b62afdf0e2dc40f1a187f45cc1c80bf3'
          }
          acl_trunk_request_sip_uri_query_range_allowed: {
            table: 'sys_security_acl'
            id: '3b4e238323fa40f287ef4a24011f948b'
            deleted: true
          }
          acl_trunk_request_sip_uri_read: {
            table: 'sys_security_acl'
            id: '9fc20c7578a641b2ade3b38f9290718a'
          }
          acl_trunk_request_sip_uri_write: {
            table: 'sys_security_acl'
            id: '85143d49050348b79a6bd40a22b77a98'
          }
          acl_trunk_request_site_read: {
            table: 'sys_security_acl'
            id: '2bee31e90e104302a23eb25cb41a0d8a'
          }
          acl_trunk_request_site_write: {
            table: 'sys_security_acl'
            id: '07cb45a512604318adbc401be66fd000'
          }
          acl_trunk_request_state_read: {
            table: 'sys_security_acl'
            id: 'b67034a387fe4ef682d4bdba78bb93d0'
          }
          acl_trunk_request_state_write: {
            table: 'sys_security_acl'
            id: 'e61874941a8b46f993851a1cddd5b268'
          }
          acl_trunk_request_sys_id_read: {
            table: 'sys_security_acl'
            id: 'dbd4a12ae4bd412cbfe6c28684f7877c'
          }
          acl_trunk_request_termination_id_read: {
            table: 'sys_security_acl'
            id: 'e6f7ef28648142899da5f98bcfb77903'
          }
          acl_trunk_request_termination_id_write: {
            table: 'sys_security_acl'
            id: '985ff914875041458b6257e20422f384'
          }
          acl_trunk_request_time_to_register_write: {
            table: 'sys_security_acl'
            id: 'e52af6877e9e427bbcb79ac91cec82c2'
          }
          acl_trunk_request_trunk_kind_read: {
            table: 'sys_security_acl'
            id: 'b923cdddc5da4069ac2210c2a6a45ec4'
          }
          acl_trunk_request_trunk_kind_write: {
            table: 'sys_security_acl'
            id: '54b3b53096204c4ebc221cf4b7cd9f32'
          }
          acl_trunk_request_trunk_name_read: {
            table: 'sys_security_acl'
            id: '247dfa981c5c4e61a6c0f0f52d1f4db3'
          }
          acl_trunk_request_trunk_name_write: {
            table: 'sys_security_acl'
            id: 'b0e85f66b2954596acce4312e3c75ed9'
          }
          acl_trunk_request_trunk_status_read: {
            table: 'sys_security_acl'
            id: '67c684a682f44b869c30227269ec0ea7'
          }
          acl_trunk_request_trunk_status_write: {
            table: 'sys_security_acl'
            id: 'ccf6ba7d8c7d402a9bd08144000bef09'
          }
          acl_trunk_request_verdict_evidence_query_range: {
            table: 'sys_security_acl'
            id: '19b0ffbe546948d598a32f14d203559c'
          }
          acl_trunk_request_verdict_evidence_query_range_allowed: {
            table: 'sys_security_acl'
            id: '9e72329820504f6998fcb0e7d9253331'
            deleted: true
          }
          acl_trunk_request_verdict_evidence_read: {
            table: 'sys_security_acl'
            id: '5c2412d9f7664c54a503866dde1aa60d'
          }
          acl_trunk_request_verdict_evidence_read_allowed: {
            table: 'sys_security_acl'
            id: '3531e1a5c15547b3b9862a34d0784da8'
          }
          acl_trunk_request_verdict_evidence_write: {
            table: 'sys_security_acl'
            id: 'bf419b131449468db7a4114182bb0b00'
          }
          acl_trunk_request_verdict_message_read: {
            table: 'sys_security_acl'
            id: 'ceca2131e400423eafc2f6db17faf7b1'
          }
          acl_trunk_request_verdict_message_read_allowed: {
            table: 'sys_security_acl'
            id: 'e6f95f07a6e844cc834f681186c4995e'
          }
          acl_trunk_request_verdict_message_write: {
            table: 'sys_security_acl'
            id: '6dd44fcb04ab4fd1bae6a8703351439b'
          }
          acl_trunk_request_verdict_write: {
            table: 'sys_security_acl'
            id: 'bd280932ec3c4e84ba04b50cf950a082'
          }
          acl_trunk_request_watch_list_write: {
            table: 'sys_security_acl'
            id: '5c464baf3be346bd9b880e21c519c94d'
          }
          acl_trunk_request_wide_allow_list_read: {
            table: 'sys_security_acl'
            id: '80c5de7d5eaf42aba70325214787c0b8'
          }
          acl_trunk_request_wide_allow_list_write: {
            table: 'sys_security_acl'
            id: '9ec118c8452a404f87cb2898a7fd1948'
          }
          acl_trunk_request_work_notes_list_write: {
            table: 'sys_security_acl'
            id: 'ded3a4249f0445cd94088ff6b90fe7af'
          }
          acl_trunk_request_work_notes_read: {
            table: 'sys_security_acl'
            id: '1f2938a7da9e4bf791083c121acb8c43'
          }
          acl_trunk_request_work_notes_read_allowed: {
            table: 'sys_security_acl'
            id: '49c60295005b4d9dbd43e4caaf0efbd3'
          }
          acl_trunk_request_work_notes_write: {
            table: 'sys_security_acl'
            id: '38c5f79bb5ec43a1bd9fd2516c265d69'
          }
          acl_trunk_request_write: {
            table: 'sys_security_acl'
            id: 'affdd4e6bddd4060b17d6464f20618aa'
          }
          acl_trunk_request_write_only: {
            table: 'sys_security_acl'
            id: '83ccc19438d34266b734e9b1a4636295'
          }
          acl_trunk_wanted_read: {
            table: 'sys_security_acl'
            id: '0f462425208142f694c4b13ea058898d'
          }
          acl_trunk_write: {
            table: 'sys_security_acl'
            id: '14b7c6958df44cbb91dc84099a4a2819'
          }
          acl_ui_page_install_check: {
            table: 'sys_security_acl'
            id: '2e44faa78c61457ab28147221c9c8aa4'
          }
          acl_workspace_route: {
            table: 'sys_security_acl'
            id: '5dbdbbc2f8db4e0891c9cefb349f6f25'
          }
          action_close_requested_item: {
            table: 'sys_hub_action_type_definition'
            id: '610d3be4744e4fcd9debe4dc00fa44cf'
          }
          action_close_requested_item_step: {
            table: 'sys_hub_step_instance'
            id: '04341c9c83d24a94a0b3c96832969a79'
          }
          action_create_trunk_request: {
            table: 'sys_hub_action_type_definition'
            id: '71f2a06951bf4963be1b53f375f9812d'
          }
          action_create_trunk_request_step: {
            table: 'sys_hub_step_instance'
            id: '60fd04bbda52431ab398aa2b0e336a6f'
          }
          action_diagnose_access: {
            table: 'sys_hub_action_type_definition'
            id: 'ace3e945f10947e0a358c3d6bc117b08'
          }
          action_diagnose_access_request: {
            table: 'sys_hub_step_instance'
            id: '2e842b554bb54d928d8c07cdc2c69291'
          }
          action_diagnose_access_step: {
            table: 'sys_hub_step_instance'
            id: 'fa06b259ec754d689532575b364782d9'
          }
          action_diagnose_access_wait: {
            table: 'sys_hub_step_instance'
            id: 'dcf86feff8a54ce891a27f3733a7e4d3'
          }
          action_find_approval_group: {
            table: 'sys_hub_action_type_definition'
            id: '867806bcfff5497ab37fad956e47376a'
          }
          action_find_approval_group_step: {
            table: 'sys_hub_step_instance'
            id: '078b65b9cd1e47b0bdfc7caad577b1f3'
          }
          action_register_trunk: {
            table: 'sys_hub_action_type_definition'
            id: 'c7860c75159745b1967e832d3a0a2e99'
          }
          action_register_trunk_step: {
            table: 'sys_hub_step_instance'
            id: 'f5015653bf4e47f1908700715a94effc'
          }
          action_retire_trunk: {
            table: 'sys_hub_action_type_definition'
            id: 'bc367b42bb3c415ab6015cd6d498b4c8'
          }
          action_retire_trunk_step: {
            table: 'sys_hub_step_instance'
            id: '6fd26820eeb94b6fabf8af8b82f6186d'
          }
          action_say_nobody_approves: {
            table: 'sys_hub_action_type_definition'
            id: '41dd2bc2d7424a7b9bd6f80807bdad82'
          }
          action_say_nobody_approves_step: {
            table: 'sys_hub_step_instance'
            id: 'c473df58183e41388610336fc7be9c6e'
          }
          action_take_up_approval: {
            table: 'sys_hub_action_type_definition'
            id: '577a6776cbe1402e880c18263b03d305'
          }
          action_take_up_approval_step: {
            table: 'sys_hub_step_instance'
            id: '60997fa923da495da665af9715da55d9'
          }
          action_trunk_status: {
            table: 'sys_hub_action_type_definition'
            id: '5dffcd357fb14a8f95273014bef2d68f'
          }
          action_trunk_status_step: {
            table: 'sys_hub_step_instance'
            id: 'd8b0896984b4460ea241ab69c6fc263a'
          }
          atf_append_only: {
            table: 'sys_atf_test'
            id: '5f1f791518fb48f78caef06ceb3386bb'
          }
          atf_append_only_administrator: {
            table: 'sys_atf_step'
            id: 'eaa5a00fd43843219af2a16849b821b7'
          }
          atf_append_only_attempt: {
            table: 'sys_atf_step'
            id: 'cbab8c2da2e84ea48e55fbdeccf1bc45'
          }
          atf_append_only_delete: {
            table: 'sys_atf_step'
            id: '3cf8790dc7164df69e972571e758e345'
          }
          atf_append_only_stays: {
            table: 'sys_atf_step'
            id: '65f97c01b0164957ae75c4364f0a61ff'
          }
          atf_append_only_too_long: {
            table: 'sys_atf_step'
            id: '5d12478bbb23453fbf98a25e5fd93d65'
          }
          atf_append_only_update: {
            table: 'sys_atf_step'
            id: 'd1f317977e9c469aae24ecf4b2a2ed18'
          }
          atf_approval: {
            table: 'sys_atf_test'
            id: '7a313d8d12ef45f299e05a6001adb288'
          }
          atf_approval_by_hand: {
            table: 'sys_atf_step'
            id: '9077ecdceb564f9db5653041ea9d04c7'
          }
          atf_approval_not_registered: {
            table: 'sys_atf_step'
            id: '1d92027454844ab6a70ea3c092e4f924'
          }
          atf_approval_operator: {
            table: 'sys_atf_step'
            id: '1121a15bd1d64ac8b7951cf79c187b58'
          }
          atf_approval_organization: {
            table: 'sys_atf_step'
            id: '375be76efe2b45f1bfe3b1325a96778e'
          }
          atf_approval_queue: {
            table: 'sys_atf_step'
            id: '309214ddbee34350a70ca4a164e43b1f'
          }
          atf_approval_request: {
            table: 'sys_atf_step'
            id: '0e21511b907b48848ccfcfd52e346245'
          }
          atf_approval_waits: {
            table: 'sys_atf_step'
            id: '984b5421f75c4982ad71ade1ffabda53'
          }
          atf_callers: {
            table: 'sys_atf_test'
            id: '8b29e4f0e714408089fefc8ef6948180'
          }
          atf_callers_diagnosis: {
            table: 'sys_atf_step'
            id: '3397597cec75412e9f0d8ef9d8e0abf3'
          }
          atf_callers_flow: {
            table: 'sys_atf_step'
            id: '7ae5348145ec4718b4a2b3550dfb8e0e'
          }
          atf_callers_no_call: {
            table: 'sys_atf_step'
            id: '5f7185abbcdc43dfae8ff771cc570734'
          }
          atf_callers_no_request: {
            table: 'sys_atf_step'
            id: '5c49c738d4fd43b7bf878fa43d9f85d4'
          }
          atf_callers_organization: {
            table: 'sys_atf_step'
            id: '3a0ab861957145849b40a09c7810dbd9'
          }
          atf_callers_register: {
            table: 'sys_atf_step'
            id: '70280de5e4b8497fb22399f61667f86b'
          }
          atf_callers_request: {
            table: 'sys_atf_step'
            id: '3847ed51742144d8b70492658150fe04'
          }
          atf_callers_verdict: {
            table: 'sys_atf_step'
            id: '1012953902ef423a8f4becd31f2ae028'
          }
          atf_clone: {
            table: 'sys_atf_test'
            id: '8ecd997821364e7ebd46d2d08d391fb4'
          }
          atf_clone_organization: {
            table: 'sys_atf_step'
            id: 'ddf5d30c7591403484cce656252c4090'
          }
          atf_clone_refused: {
            table: 'sys_atf_step'
            id: '23ccc67a1422462d878684246cb73b67'
          }
          atf_clone_request: {
            table: 'sys_atf_step'
            id: '782a511de9d340489fab0286378b301e'
          }
          atf_clone_verdict: {
            table: 'sys_atf_step'
            id: '60e6cadded684dd98088eb2e19cb1e9a'
          }
          atf_exactly_once: {
            table: 'sys_atf_test'
            id: 'efb3da514c1e4e5fa6e5509ebf172041'
          }
          atf_exactly_once_organization: {
            table: 'sys_atf_step'
            id: 'ff9f1dc2d5504b3ba2fb6d6e0c28b299'
          }
          atf_exactly_once_request: {
            table: 'sys_atf_step'
            id: '150fb00cb3b046f9b7800f4b54cd4bcf'
          }
          atf_exactly_once_script: {
            table: 'sys_atf_step'
            id: 'c9d5eaebd232499e9dfa8fc4cd33e3e6'
          }
          atf_no_open_access: {
            table: 'sys_atf_test'
            id: 'bc12f21aee5c469c86125d724d7dbae4'
          }
          atf_no_open_access_attempts: {
            table: 'sys_atf_step'
            id: '4585eac8baf14951bebb6dde3f895554'
          }
          atf_no_open_access_button: {
            table: 'sys_atf_step'
            id: '2feec61776db4185895f443b0070881c'
          }
          atf_no_open_access_delete: {
            table: 'sys_atf_step'
            id: 'ec06366039994e12b5b2679bcb317082'
          }
          atf_no_open_access_insert: {
            table: 'sys_atf_step'
            id: '67f9c8b87cd240a6980c54ffbcc4f37d'
          }
          atf_no_open_access_lanes: {
            table: 'sys_atf_step'
            id: 'b903769b85234ffa99a91852c4c68449'
          }
          atf_no_open_access_organization: {
            table: 'sys_atf_step'
            id: 'c967a1ef08c843c3bed62a62056d33af'
          }
          atf_no_open_access_organizations: {
            table: 'sys_atf_step'
            id: 'ac35f5aceaa04b2da82a61cadbebe0da'
          }
          atf_no_open_access_request: {
            table: 'sys_atf_step'
            id: 'ec651825634d43afa90aeded536697b6'
          }
          atf_no_open_access_requests: {
            table: 'sys_atf_step'
            id: 'f2979ea4aa89444e83e45d95e1c4810c'
          }
          atf_no_open_access_rows: {
            table: 'sys_atf_step'
            id: 'a087f63988e84ec193852ed54d81c566'
          }
          atf_no_open_access_tokens: {
            table: 'sys_atf_step'
            id: '8cdc181ef1cd4a33bb823bb0908cff41'
          }
          atf_no_open_access_update: {
            table: 'sys_atf_step'
            id: 'a784cab7a1a44827b7bc9f48ba284384'
          }
          atf_no_open_access_user: {
            table: 'sys_atf_step'
            id: '1bdfd100231748839feeb540c2f77d50'
          }
          atf_refusal_says_why: {
            table: 'sys_atf_test'
            id: 'fbf237f2e18e40e7ad450e545c5c7650'
          }
          atf_refusal_says_why_no_call: {
            table: 'sys_atf_step'
            id: 'ac79fae99814451bbbb7c48938fa22d4'
          }
          atf_refusal_says_why_organization: {
            table: 'sys_atf_step'
            id: 'e2c325fda2a34f1aa44e7e60f749ba16'
          }
          atf_refusal_says_why_queue: {
            table: 'sys_atf_step'
            id: '0d72512381474ebcac4d791c2092150a'
          }
          atf_refusal_says_why_request: {
            table: 'sys_atf_step'
            id: '16b3f901561e45ea930f915fc177b171'
          }
          atf_refusal_says_why_verdict: {
            table: 'sys_atf_step'
            id: '1742d71d497b41c1bff01b3278ea3eb3'
          }
          atf_rest_field: {
            table: 'sys_atf_test'
            id: '5fcdc674a3b241b689158fd1ae76d7be'
          }
          atf_rest_field_limit: {
            table: 'sys_atf_step'
            id: 'd278da55217c46e188ba0cbe1f32c993'
          }
          atf_rest_field_limit_name: {
            table: 'sys_atf_step'
            id: 'fc45feaee41f409d8056ae20566d7df5'
          }
          atf_rest_field_limit_status: {
            table: 'sys_atf_step'
            id: 'da9c6c472e4a4af0a494b08a6d38c961'
          }
          atf_rest_field_missing: {
            table: 'sys_atf_step'
            id: '943f2ec1f2484bf5914c924702498372'
          }
          atf_rest_field_missing_code: {
            table: 'sys_atf_step'
            id: 'de82165fab17458fb59bf928c0db7926'
          }
          atf_rest_field_missing_name: {
            table: 'sys_atf_step'
            id: 'c51ef2a2076e4784b3081b8d57038bdd'
          }
          atf_rest_field_missing_status: {
            table: 'sys_atf_step'
            id: '1e22a24e12f94a5e8d14b5912f4ca408'
          }
          atf_rest_field_missing_uri: {
            table: 'sys_atf_step'
            id: 'af3ce01ec0d9406c99d4ebf117c97d53'
          }
          atf_rest_field_nothing: {
            table: 'sys_atf_step'
            id: 'c3649feb0f16427bb913712c0b1fd7a3'
          }
          atf_rest_field_organization: {
            table: 'sys_atf_step'
            id: 'fdf28030b9d748dc9a9bff1675e5ffbf'
          }
          atf_rest_field_organization_code: {
            table: 'sys_atf_step'
            id: '99e35e6c1cfb49e8bacdcd234a3bb259'
          }
          atf_rest_field_organization_status: {
            table: 'sys_atf_step'
            id: '213bced728954f8e9eadf7dfa7855285'
          }
          atf_rest_field_type: {
            table: 'sys_atf_step'
            id: 'c493786386a642eeb4620545905626ad'
          }
          atf_rest_field_type_name: {
            table: 'sys_atf_step'
            id: '08ff978a18674d5a956562b49c75f805'
          }
          atf_rest_field_type_status: {
            table: 'sys_atf_step'
            id: '0298681ad7044fd2895f86cdf6a69dd8'
          }
          atf_rest_field_type_unknown: {
            table: 'sys_atf_step'
            id: '208093e1159b4570be19ae7e8cc19f4a'
          }
          atf_rest_profile: {
            table: 'sys_auth_profile_basic'
            id: '8f9d921572834a9bb72539ad384457ec'
          }
          atf_rest_state: {
            table: 'sys_atf_test'
            id: 'f06b5ed78f1345aa9f5e5bfa7577a979'
          }
          atf_rest_state_failed: {
            table: 'sys_atf_step'
            id: '1033bceda18242db95c4c7fe9b8992e2'
          }
          atf_rest_state_inactive: {
            table: 'sys_atf_step'
            id: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
          }
          atf_rest_state_inactive_code: {
            table: 'sys_atf_step'
            id: 'ab99d520aefe468c8169595e6d638183'
          }
          atf_rest_state_inactive_status: {
            table: 'sys_atf_step'
            id: 'edc4f51aa9b64a25962cbb7488b2ab62'
          }
          atf_rest_state_no_password: {
            table: 'sys_atf_step'
            id: 'e22afad86cc04bdd947f68f5db5b4a25'
          }
          atf_rest_state_nothing: {
            table: 'sys_atf_step'
            id: '9f535bef80134193bf216da0a162b1c7'
          }
          atf_rest_state_organization: {
            table: 'sys_atf_step'
            id: '7518c2baeb8b40cda70cf31663ddfaee'
          }
          atf_rest_state_queue: {
            table: 'sys_atf_step'
            id: '13caf4a713e446aca40f804a58a7d69e'
          }
          atf_rest_state_read: {
            table: 'sys_atf_step'
            id: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
          }
          atf_rest_state_read_next_step: {
            table: 'sys_atf_step'
            id: '5408cca4e7a24fcf937df1c58bf3d908'
          }
          atf_rest_state_read_state: {
            table: 'sys_atf_step'
            id: '1e3afd16299d497796e1221cf4399b6d'
          }
          atf_rest_state_read_status: {
            table: 'sys_atf_step'
            id: '1267761ba4f44d269dadc84a01be371e'
          }
          atf_rest_state_read_summary: {
            table: 'sys_atf_step'
            id: 'e986c1adbf454e2590ba587c077774c9'
          }
          atf_rest_state_read_trunk: {
            table: 'sys_atf_step'
            id: '52f7df2205e946b29e11ad9e89270239'
          }
          atf_rest_state_read_verdict: {
            table: 'sys_atf_step'
            id: 'd35cd35c819c47ec9efc4e76b009d31a'
          }
          atf_rest_state_request: {
            table: 'sys_atf_step'
            id: '7362af9121534f9faa551b25501ba304'
          }
          atf_rest_state_unknown: {
            table: 'sys_atf_step'
            id: '492137b259884381a6b43a77afbf9b94'
          }
          atf_rest_state_unknown_code: {
            table: 'sys_atf_step'
            id: 'ec1c682f35254bf3b8e2db0032bbe9b2'
          }
          atf_rest_state_unknown_status: {
            table: 'sys_atf_step'
            id: 'cfa59e9da57c4ae5bdf8d4e1ff8a72e4'
          }
          atf_rest_strangers: {
            table: 'sys_atf_test'
            id: '067643aa0a4e47c384b681b08105fec9'
          }
          atf_rest_strangers_create: {
            table: 'sys_atf_step'
            id: '066d162e08b842978bb8287442f14322'
          }
          atf_rest_strangers_create_refused: {
            table: 'sys_atf_step'
            id: '70bd3f50d59b4fcc8e1c41fbb38391e6'
          }
          atf_rest_strangers_diagnose: {
            table: 'sys_atf_step'
            id: 'c2287baca66e463094d48b69d028077a'
          }
          atf_rest_strangers_diagnose_refused: {
            table: 'sys_atf_step'
            id: '3cf459447f22427d9da61c00f3e059fd'
          }
          atf_rest_strangers_diagnosis: {
            table: 'sys_atf_step'
            id: 'ef7951796ea44f389ca1395e398560e1'
          }
          atf_rest_strangers_diagnosis_refused: {
            table: 'sys_atf_step'
            id: '19f8d279d27841d1b0b7d5bfda924b16'
          }
          atf_rest_strangers_list: {
            table: 'sys_atf_step'
            id: 'df9a727213c1461d9cd7da3eb5aa18c2'
          }
          atf_rest_strangers_list_refused: {
            table: 'sys_atf_step'
            id: 'c09fdee7345641bf87ba72c22f25e58f'
          }
          atf_rest_strangers_read: {
            table: 'sys_atf_step'
            id: '8c606369bc244ab8982eb311e88324f5'
          }
          atf_rest_strangers_read_refused: {
            table: 'sys_atf_step'
            id: '33cd340a42a34d619fb5ee6aa05bd96b'
          }
          atf_rest_strangers_retire: {
            table: 'sys_atf_step'
            id: 'ec765087d3bd4414a87c1d353cb4a51b'
          }
          atf_rest_strangers_retire_refused: {
            table: 'sys_atf_step'
            id: 'af8a78aec8f5435ea8dc612847c9c652'
          }
          atf_rest_suite: {
            table: 'sys_atf_test_suite'
            id: '4db53dd62dd940e58fce5f5c3a5a1114'
          }
          atf_rest_suite_field: {
            table: 'sys_atf_test_suite_test'
            id: '6d4b05e808f34b5eb39a6f1cbd6dd4a8'
          }
          atf_rest_suite_state: {
            table: 'sys_atf_test_suite_test'
            id: '52b9d491360d4f59878dbccd3ec1b7f1'
          }
          atf_right_organization: {
            table: 'sys_atf_test'
            id: '69c204accfd94dc48e9370410ea03531'
          }
          atf_right_organization_move: {
            table: 'sys_atf_step'
            id: 'ae65f8219ae548cc88eb44661b678d26'
          }
          atf_right_organization_named: {
            table: 'sys_atf_step'
            id: '30f3ace36a7847259ae5dc9204415e91'
          }
          atf_right_organization_other: {
            table: 'sys_atf_step'
            id: 'dfff0db0037a4d088adc00293b26aaaf'
          }
          atf_right_organization_queue: {
            table: 'sys_atf_step'
            id: '4b2df2c3807340c09ab50f88b046d172'
          }
          atf_right_organization_registration: {
            table: 'sys_atf_step'
            id: 'f0d83583271146909ab62540734ce602'
          }
          atf_right_organization_request: {
            table: 'sys_atf_step'
            id: 'f324b51cfc29446ba485bdc8b922785c'
          }
          atf_right_organization_stays: {
            table: 'sys_atf_step'
            id: 'c882f8e4b9f34f4e88ee8458477cd00e'
          }
          atf_right_organization_unknown: {
            table: 'sys_atf_step'
            id: '80fc577668ed4937a60f1b5e140fbd30'
          }
          atf_scoped_token: {
            table: 'sys_atf_test'
            id: '2cfe03124dc34514a4d217092f9f2012'
          }
          atf_scoped_token_forgotten: {
            table: 'sys_atf_step'
            id: '8595c90ee5fd43c88bc7700cc4d096b2'
          }
          atf_scoped_token_inactive: {
            table: 'sys_atf_step'
            id: 'c7591e9148c643ffbb60e7ac6f0e4e3b'
          }
          atf_scoped_token_keep: {
            table: 'sys_atf_step'
            id: '905ca394967a4236a38c39d46c864d27'
          }
          atf_scoped_token_no_reason: {
            table: 'sys_atf_step'
            id: '6009c58fdcdd47fe8c36cc6327aac8eb'
          }
          atf_scoped_token_organization: {
            table: 'sys_atf_step'
            id: '7dfc1befe64b4c78aac43da4d05fda4c'
          }
          atf_scoped_token_reason: {
            table: 'sys_atf_step'
            id: 'b06fb5738ec84bebb8e71186041705bc'
          }
          atf_secrets: {
            table: 'sys_atf_test'
            id: '6ad8a208e828471b9abed366677bcc68'
          }
          atf_secrets_ask: {
            table: 'sys_atf_step'
            id: '98b37b1ae4d14a48b001886bc9c4bb35'
          }
          atf_secrets_organization: {
            table: 'sys_atf_step'
            id: '46c90cd4a2ba4bf098c4a680153acf98'
          }
          atf_secrets_store: {
            table: 'sys_atf_step'
            id: 'a783d6f1fdaa40648783d3bf70dffd78'
          }
          atf_secrets_user: {
            table: 'sys_atf_step'
            id: '44712c163bf74fd1a632186a5a8d3ba8'
          }
          atf_suite: {
            table: 'sys_atf_test_suite'
            id: '79e503ca38fb4850ada63925681c58d9'
          }
          atf_suite_append_only: {
            table: 'sys_atf_test_suite_test'
            id: '96cb1bd962444a69a81b41a5e51cda65'
          }
          atf_suite_approval: {
            table: 'sys_atf_test_suite_test'
            id: '4fb2b6d94ab44134a7233d579a5e1d69'
          }
          atf_suite_callers: {
            table: 'sys_atf_test_suite_test'
            id: '9d7c8f48ebe7471b8ff6eb31d3ce8ae6'
          }
          atf_suite_clone: {
            table: 'sys_atf_test_suite_test'
            id: 'a284408fa8a2438fa22fdffa629a73f3'
          }
          atf_suite_exactly_once: {
            table: 'sys_atf_test_suite_test'
            id: '38bafaeeb3c844b4b1bd34d9743aeb07'
          }
          atf_suite_no_open_access: {
            table: 'sys_atf_test_suite_test'
            id: '13e89336161a4307916484c9e63f7d5d'
          }
          atf_suite_refusal_says_why: {
            table: 'sys_atf_test_suite_test'
            id: '18ac1cb523ad474295af407e1e89dbcb'
          }
          atf_suite_rest_strangers: {
            table: 'sys_atf_test_suite_test'
            id: '7fd8909a13a54ba9bc91845fb20dfceb'
          }
          atf_suite_right_organization: {
            table: 'sys_atf_test_suite_test'
            id: 'df79630565eb494fa2c09119ab4e8bd0'
          }
          atf_suite_scoped_token: {
            table: 'sys_atf_test_suite_test'
            id: '2723fa3f63df483c924947547fb284a3'
          }
          atf_suite_secrets: {
            table: 'sys_atf_test_suite_test'
            id: '8fae07ed86cc439b916a29352f28b39a'
          }
          bom_json: {
            table: 'sys_module'
            id: 'caeca162095b41b586798cd794d5084e'
          }
          calls_dashboard_tab: {
            table: 'par_dashboard_tab'
            id: 'cea6f59d67034659880e0d5bfc5d43bc'
          }
          catalog_item_new_byoc_trunk: {
            table: 'sc_cat_item'
            id: '6e7c033f3ad44a06821bb3781607fdc2'
          }
          category_telephony: {
            table: 'sc_category'
            id: '53ffd7d7a90645428965896b788e3093'
          }
          client_script_allow_list: {
            table: 'catalog_script_client'
            id: 'faae09bbaf664adb98f238afa9d761d3'
          }
          client_script_auth_user: {
            table: 'catalog_script_client'
            id: '807fa0e9ec1a48e7a8a433ce9bbd4eb7'
          }
          client_script_caller_address: {
            table: 'catalog_script_client'
            id: '2d1d09bb594143e4bc46805294a9eb8a'
          }
          client_script_further_servers: {
            table: 'catalog_script_client'
            id: 'db76ea248fd1466899054c303a3d0c28'
          }
          client_script_sip_uri: {
            table: 'catalog_script_client'
            id: 'b3c61051d9b3481da9943cb4c0db2fd0'
          }
          client_script_submit: {
            table: 'catalog_script_client'
            id: '8ff98eaf99d7458383b283a43d6cfda2'
          }
          client_script_termination_id: {
            table: 'catalog_script_client'
            id: 'bce16836223d468d85432ea36a31dc8b'
          }
          client_script_trunk_name: {
            table: 'catalog_script_client'
            id: '0b6e121a5e3945009b52a00ac883d20c'
          }
          client_script_wide_allow_list: {
            table: 'catalog_script_client'
            id: '0b995f59fc99418796c444eb0ed5c73b'
          }
          dashboard: {
            table: 'par_dashboard'
            id: '5525014c3bd840108635bbc00210a1c3'
          }
          dashboard_call_limits: {
            table: 'par_dashboard_widget'
            id: 'e91e62edd4334e34a7f95bc983c0e727'
          }
          dashboard_calls_a_day: {
            table: 'par_dashboard_widget'
            id: '907324da3ab6495daab83df94a99300e'
          }
          dashboard_calls_by_operation: {
            table: 'par_dashboard_widget'
            id: 'f34d200d8d9243c9a8cb31d677f24e72'
          }
          dashboard_calls_by_organization: {
            table: 'par_dashboard_widget'
            id: 'a0a653cd4bbc401aba25f34af61b73d0'
          }
          dashboard_calls_last_minute: {
            table: 'par_dashboard_widget'
            id: '0651563d81ab48139e69e48cf16fdbd9'
          }
          dashboard_drift: {
            table: 'par_dashboard_widget'
            id: '1bd887ac42c24668b4f99ab18145e3ca'
          }
          dashboard_failures_by_verdict: {
            table: 'par_dashboard_widget'
            id: 'a9073d94a807427e936af3193559cc38'
          }
          dashboard_needs_person: {
            table: 'par_dashboard_widget'
            id: 'cd93d663f5ca40dba235bb4f7c9f9820'
          }
          dashboard_rate_limited: {
            table: 'par_dashboard_widget'
            id: '8678bc20286a48299750265f2b0eb6a8'
          }
          dashboard_requests_by_organization: {
            table: 'par_dashboard_widget'
            id: 'e0e0567259cb4940ac04995d1531a404'
          }
          dashboard_requests_by_state: {
            table: 'par_dashboard_widget'
            id: '798818c1ec584c3a96737b717ee06675'
          }
          dashboard_tab_requests: {
            table: 'par_dashboard_tab'
            id: '0b5b593033104100b5f63ded4b2cfd40'
          }
          dashboard_time_to_register: {
            table: 'par_dashboard_widget'
            id: 'ab4edac00f684076b459643f9d72a633'
          }
          dashboard_tokens_a_day: {
            table: 'par_dashboard_widget'
            id: 'c5abb77627904f53bdbdf5aaedd15644'
          }
          dashboard_trunks_by_state: {
            table: 'par_dashboard_widget'
            id: 'e37da5191acc4273b3a1139eb4db9acc'
          }
          dashboard_waiting: {
            table: 'par_dashboard_widget'
            id: '95a87f15455841ba937cbaec294a132f'
          }
          event_access_diagnose: {
            table: 'sysevent_register'
            id: 'a410e66daa104a12bbf7883659b75d4e'
          }
          event_access_verify: {
            table: 'sysevent_register'
            id: '930db68446e34b8ab64978ad8e1a108a'
          }
          event_heartbeat: {
            table: 'sysevent_register'
            id: '45588d7c5f5f4d09bb26b490c83b4b7f'
          }
          event_lane_ready: {
            table: 'sysevent_register'
            id: 'def8b072df4444239380b3c33d050fe0'
          }
          event_reconcile: {
            table: 'sysevent_register'
            id: '26e484bea3f24c23961f93808b52952d'
          }
          event_request_diagnose: {
            table: 'sysevent_register'
            id: 'dd21d44004ca467e8b48c15997ccc353'
          }
          event_requests_queue: {
            table: 'sysevent_register'
            id: 'e38be6cc909a4453b2ea2c8feb5c342c'
          }
          event_sites_read: {
            table: 'sysevent_register'
            id: 'b682ceab79a34ed593bd9df8bda1986a'
          }
          event_trunk_status: {
            table: 'sysevent_register'
            id: 'f3851421b6174e4a9c1dc8e9aa272a6e'
          }
          flow_approve_trunk_request: {
            table: 'sys_hub_flow'
            id: '9c8178b0bdd44263b54bc47ed6a507a6'
          }
          flow_approve_trunk_request_ask: {
            table: 'sys_hub_action_instance_v2'
            id: '6798267da367438aaac0bef5b05f6f33'
          }
          flow_approve_trunk_request_else: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: 'b192e608807c40c59a0e8e41e2e618d0'
          }
          flow_approve_trunk_request_group: {
            table: 'sys_hub_action_instance_v2'
            id: '2bba105db15941a9baf79176fc8a8f66'
          }
          flow_approve_trunk_request_if: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: 'fea6401b5a5942abae9bb0caf3027738'
          }
          flow_approve_trunk_request_nobody: {
            table: 'sys_hub_action_instance_v2'
            id: '64fdfbc8b3f34a7c98fa2e3600d620ab'
          }
          flow_approve_trunk_request_take_up: {
            table: 'sys_hub_action_instance_v2'
            id: 'd48fc6943291419d83d0f12cf9dc5849'
          }
          flow_approve_trunk_request_trigger: {
            table: 'sys_hub_trigger_instance_v2'
            id: '58e0d63f364544b1b98393ee6ca03397'
          }
          flow_new_byoc_trunk: {
            table: 'sys_hub_flow'
            id: 'c61c78c6f3f640f0afd9da19ad525244'
          }
          flow_new_byoc_trunk_asked: {
            table: 'sys_hub_action_instance_v2'
            id: '44419df68d9f4aec9a33bc4828924f1b'
          }
          flow_new_byoc_trunk_close: {
            table: 'sys_hub_action_instance_v2'
            id: '06ecc0b911474f3dbbe4976af63ec618'
          }
          flow_new_byoc_trunk_create: {
            table: 'sys_hub_action_instance_v2'
            id: '845f3845e4b94f0d929897416d758f8f'
          }
          flow_new_byoc_trunk_decided: {
            table: 'sys_hub_action_instance_v2'
            id: '27df344e23b740e3a17b043f1d06bce4'
          }
          flow_new_byoc_trunk_decision: {
            table: 'sys_hub_action_instance_v2'
            id: '5ffe68b61ffb4e30a20a486f5e32e158'
          }
          flow_new_byoc_trunk_if: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: '248c804e21b04fe08baa047e01e0b5e5'
          }
          flow_new_byoc_trunk_if_asked: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: '78c5844d221c424a8b51b5538d8d68ff'
          }
          flow_new_byoc_trunk_trigger: {
            table: 'sys_hub_trigger_instance_v2'
            id: '8cf03f4039ed4563a794f3258d84c159'
          }
          flow_new_byoc_trunk_wait: {
            table: 'sys_hub_action_instance_v2'
            id: '57d8547715f843f0ba1f4dc09b11028b'
          }
          genesys_cloud: {
            table: 'sys_rest_message'
            id: '9accb6083a234d70843a56c1ad2493b8'
          }
          genesys_cloud_audit_query_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '7409b81b26204c9882c7b6209779ff14'
          }
          genesys_cloud_audit_realtime_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '5a69f41a990f4d14bfcbf6adccff448c'
          }
          genesys_cloud_audit_results_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '53da99f121744fcbba713c8ab2ea42c3'
          }
          genesys_cloud_audit_results_id: {
            table: 'sys_rest_message_fn_parameters'
            id: 'da03d5e8be504e3881e5e6d81658ef97'
          }
          genesys_cloud_audit_state_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '899a3207d20c4abb84f2f106972eb318'
          }
          genesys_cloud_audit_state_id: {
            table: 'sys_rest_message_fn_parameters'
            id: '4dff2f6cfc5e4860a8b3fbb0066eae2b'
          }
          genesys_cloud_available_metabases_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '365c6e1ade2249edaed9e17d2af22a7e'
          }
          genesys_cloud_create_trunk_host: {
            table: 'sys_rest_message_fn_parameters'
            id: 'ba969b54c90b407a8b8fdfbaca4f7a16'
          }
          genesys_cloud_get_registration_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '58cd1e5b43514bb58494bd370e17086d'
          }
          genesys_cloud_get_registration_id: {
            table: 'sys_rest_message_fn_parameters'
            id: '12a52a89a5f6408f8641c86e214c993e'
          }
          genesys_cloud_get_trunk_host: {
            table: 'sys_rest_message_fn_parameters'
            id: 'b4d94a06f67b4fdcb1cdbe60fd102bac'
          }
          genesys_cloud_get_trunk_id: {
            table: 'sys_rest_message_fn_parameters'
            id: '68803e59fc9744f688fdacf1f6adc949'
          }
          genesys_cloud_list_registrations_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '93221c918bbc458e938649f79cf01233'
          }
          genesys_cloud_list_sites_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '63d2754bbbea47fc899ede4a7bad5f58'
          }
          genesys_cloud_list_trunks_host: {
            table: 'sys_rest_message_fn_parameters'
            id: 'ec7e8b66eeff445fa1dbe648393d4e5b'
          }
          genesys_cloud_organizations_me_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '0c33a7a9c6dc4fdea16113d676864020'
          }
          genesys_cloud_products_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '15b679881eff4121aeab65e3dc949171'
          }
          genesys_cloud_read_flows_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '467962efd55e4fc3b63bdc02827008c2'
          }
          genesys_cloud_register_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '43f2275989be4ca5b2a917522c324d33'
          }
          genesys_cloud_retire_registration_host: {
            table: 'sys_rest_message_fn_parameters'
            id: 'def55fa820c84be2a93e85e2300a9b2b'
          }
          genesys_cloud_retire_registration_id: {
            table: 'sys_rest_message_fn_parameters'
            id: '10d36028864f4019a43e257aaa5b0015'
          }
          genesys_cloud_retire_trunk_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '5c54bd6af6d44940969dcd5485ff3448'
          }
          genesys_cloud_retire_trunk_id: {
            table: 'sys_rest_message_fn_parameters'
            id: 'c3bcdc19e874496d9319f1d247bcf7d7'
          }
          genesys_cloud_token_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '4ea887eb63ac46aca9fbd82b4fef83f4'
          }
          genesys_cloud_tokens_me_host: {
            table: 'sys_rest_message_fn_parameters'
            id: 'e638bfac77894945ae2cd6be5ec61091'
          }
          genesys_cloud_trunk_status_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '9aeb4de1a4d741e3ae7a52b2b565bbf4'
          }
          genesys_cloud_trunk_template_host: {
            table: 'sys_rest_message_fn_parameters'
            id: '3e21a5b5bed74607b75b79fbc27bc309'
          }
          lane_queue: {
            table: 'sysevent_queue'
            id: '63cbc717d5fa45c0b2a94953bde4c822'
          }
          menu: {
            table: 'sys_app_application'
            id: '34af7de9e9c14ea2b69e431056d7bc38'
          }
          module_all: {
            table: 'sys_app_module'
            id: 'f276e07c124c4281b3c07c1182740475'
          }
          module_attempts: {
            table: 'sys_app_module'
            id: '44a255eeb6524d6bb0a8398065d4cbdd'
          }
          module_foreign_trunks: {
            table: 'sys_app_module'
            id: '0639250f8b9a4c3ca8cb1e7fdd87bf76'
          }
          module_install_check: {
            table: 'sys_app_module'
            id: '8850ce1e23cd4d95899493aba2f7a3f8'
          }
          module_lanes: {
            table: 'sys_app_module'
            id: '690b24b006584f05a92c9207d9347f4d'
          }
          module_my_requests: {
            table: 'sys_app_module'
            id: 'f51d5d20118b43488364574a81780357'
          }
          module_my_trunks: {
            table: 'sys_app_module'
            id: '2a00b5447c864663a9ab436f125e5457'
          }
          module_open: {
            table: 'sys_app_module'
            id: 'fe1d9d61db9848fca6e5450a3cbbe6af'
          }
          module_organizations: {
            table: 'sys_app_module'
            id: 'ab03012e42a5451d91e6bd7657da2d67'
          }
          module_registrations: {
            table: 'sys_app_module'
            id: '6257456b64c0401a852df89933017a7d'
          }
          module_tokens: {
            table: 'sys_app_module'
            id: 'bc6a87afceaa4a5abfa3e7d0431c454c'
          }
          module_trunk_drift: {
            table: 'sys_app_module'
            id: '488f8a0f167f458bb96a028aa224cfba'
          }
          module_trunks: {
            table: 'sys_app_module'
            id: 'af6f119077c144d18f8738a4f7606116'
          }
          module_workspace: {
            table: 'sys_app_module'
            id: '2c0829d15a9b4697876a9b0f6fbf769c'
          }
          notification_approval_asked: {
            table: 'sysevent_email_action'
            id: 'dc84abcbc54e45798d2865909076c317'
          }
          notification_awaiting_approval: {
            table: 'sysevent_email_action'
            id: '08bc2b663a81466eba57fa286344cea9'
          }
          notification_failed: {
            table: 'sysevent_email_action'
            id: '0c49599b93b242e0bd93978494fa1242'
          }
          notification_needs_person: {
            table: 'sysevent_email_action'
            id: 'ee4be19260f140cfba8c1a7461e8e336'
          }
          notification_registered: {
            table: 'sysevent_email_action'
            id: 'c76c1e238e9a423283c1fc56e638290c'
          }
          notification_registered_group: {
            table: 'sysevent_email_action'
            id: '3e435930a5c145fd90ce51f76130a068'
          }
          notification_rejected: {
            table: 'sysevent_email_action'
            id: '7038e570f4784207b71aa58085347d1c'
          }
          notification_retired: {
            table: 'sysevent_email_action'
            id: '5b4d698d98144bf28082c22003342fd5'
          }
          notification_retirement_asked: {
            table: 'sysevent_email_action'
            id: 'be874d74dc9e4b239bfba57db5360338'
          }
          package_json: {
            table: 'sys_module'
            id: '524bd646802a48d6ba01b7de0ee88a18'
          }
          privilege_action_read: {
            table: 'sys_scope_privilege'
            id: '485cf9a063074cb18224a12c1aae4b73'
          }
          privilege_alias_read: {
            table: 'sys_scope_privilege'
            id: '4271a5fcb2444a3b96320ac3f710edad'
          }
          privilege_api_glide_api_event_management: {
            table: 'sys_scope_privilege'
            id: 'c88654d509b5477285b6f89f4b80eb64'
          }
          privilege_api_glide_api_properties: {
            table: 'sys_scope_privilege'
            id: '51b7931145944682bb1e9830b79c1d2b'
          }
          privilege_api_glide_api_scripting: {
            table: 'sys_scope_privilege'
            id: '256e9aeb0d9649b498fa34ccc6532cbc'
          }
          privilege_api_glide_api_string_utilities: {
            table: 'sys_scope_privilege'
            id: '12e5a09350d74667babe4a6774d49a98'
          }
          privilege_api_glide_api_user_roles_and_groups: {
            table: 'sys_scope_privilege'
            id: '7f218ee96e2e40c890c53c4c56249734'
          }
          privilege_api_glide_record_delete_record: {
            table: 'sys_scope_privilege'
            id: '0c804c6b9afc46d3943c8337730ace2c'
          }
          privilege_api_glide_record_insert: {
            table: 'sys_scope_privilege'
            id: '3f01e184aca048099a2c32266b801e33'
          }
          privilege_api_glide_record_new_record: {
            table: 'sys_scope_privilege'
            id: 'cd79be714df84adfb14cf7288b1917e4'
          }
          privilege_api_glide_record_secure_add_query: {
            table: 'sys_scope_privilege'
            id: 'b2c19c6ed9ab4f499a4c17b5701db0f1'
          }
          privilege_api_glide_record_secure_can_write: {
            table: 'sys_scope_privilege'
            id: 'd6b3ca8a7e9247c0b06c4b8ed51370d7'
          }
          privilege_api_glide_record_secure_get: {
            table: 'sys_scope_privilege'
            id: 'f8ce061ecacf4d6889b23af33d330246'
          }
          privilege_api_glide_record_secure_get_display_value: {
            table: 'sys_scope_privilege'
            id: '65fd449bfde240fdbb7217dcd2b0c5e0'
          }
          privilege_api_glide_record_secure_get_unique_value: {
            table: 'sys_scope_privilege'
            id: 'c9eb6557627b4d4289869db025dc7377'
          }
          privilege_api_glide_record_secure_get_value: {
            table: 'sys_scope_privilege'
            id: 'c9d13608b70548f98f1c4c29164968a0'
          }
          privilege_api_glide_record_secure_next: {
            table: 'sys_scope_privilege'
            id: 'be9747e70788498f8a64a6fcd6a11599'
          }
          privilege_api_glide_record_secure_order_by_desc: {
            table: 'sys_scope_privilege'
            id: '9fc6dade9f4e465b99bb096f48ed4f81'
          }
          privilege_api_glide_record_secure_query: {
            table: 'sys_scope_privilege'
            id: '8320fd75f8f841fb8202ee843c883a46'
          }
          privilege_api_glide_record_secure_set_limit: {
            table: 'sys_scope_privilege'
            id: 'ca1791ebc74c4174926249580568731d'
          }
          privilege_api_glide_record_set_value: {
            table: 'sys_scope_privilege'
            id: '51523b262a2a417794396ae95486dcd3'
          }
          privilege_api_glide_record_set_workflow: {
            table: 'sys_scope_privilege'
            id: 'a23918e3b26e427bbd533d624eb43672'
          }
          privilege_api_glide_record_update: {
            table: 'sys_scope_privilege'
            id: '7a3ce13e2d1c4ff2ba4a734d2f27e6b0'
          }
          privilege_api_glide_record_update_multiple: {
            table: 'sys_scope_privilege'
            id: '0593d29cee164b238460fd907f91e7d6'
          }
          privilege_api_resource_support: {
            table: 'sys_scope_privilege'
            id: '1e9bcee85b0a4f638584892c641b5341'
          }
          privilege_api_restapirequest: {
            table: 'sys_scope_privilege'
            id: 'f7d4fcd89e6a49c89e637779f1e3b0d4'
          }
          privilege_api_restapirequest_body: {
            table: 'sys_scope_privilege'
            id: 'c2cbcbe466b941b89b0f36de32fd8cba'
          }
          privilege_api_scoped_glide_aggregate: {
            table: 'sys_scope_privilege'
            id: '09261525472445c887828190cabd14f6'
          }
          privilege_api_scoped_glide_element: {
            table: 'sys_scope_privilege'
            id: '60dd4862bb8441ddab6283b3f965765e'
          }
          privilege_api_scoped_glide_record: {
            table: 'sys_scope_privilege'
            id: 'f5448fdcf7b74b1ebab70f1a961bf527'
          }
          privilege_api_scoped_glide_record_secure: {
            table: 'sys_scope_privilege'
            id: 'bc44d944d4ec40d5ab9a66c374d6d759'
          }
          privilege_api_scriptable_restmessage_client_disable_forced_variable_substitution: {
            table: 'sys_scope_privilege'
            id: '05fb403d2fb5476d908f29ebe2bae136'
          }
          privilege_api_scriptable_restmessage_client_execute: {
            table: 'sys_scope_privilege'
            id: '0610af91b2d4421fa2227ea7c4de2bc1'
          }
          privilege_api_scriptable_restmessage_client_set_allowed_redirect_uris: {
            table: 'sys_scope_privilege'
            id: '048cf2fb85384abba3d84dac61d1e15e'
          }
          privilege_api_scriptable_restmessage_client_set_http_timeout: {
            table: 'sys_scope_privilege'
            id: 'fec361c8c0c54233b9686d067834b3b4'
          }
          privilege_api_scriptable_restmessage_client_set_log_level: {
            table: 'sys_scope_privilege'
            id: '5423823068dd4b60963b11cf7854fad0'
          }
          privilege_api_scriptable_restmessage_client_set_query_parameter: {
            table: 'sys_scope_privilege'
            id: '4b2f5feeae134832a5bf96f60ff3807c'
          }
          privilege_api_scriptable_restmessage_client_set_request_body: {
            table: 'sys_scope_privilege'
            id: '2fbaec06143b43f7a250b146aead9788'
          }
          privilege_api_scriptable_restmessage_client_set_request_header: {
            table: 'sys_scope_privilege'
            id: '145e5301fe09439ea02d4b0d367f8533'
          }
          privilege_api_scriptable_restmessage_client_set_string_parameter_no_escape: {
            table: 'sys_scope_privilege'
            id: '031f3b5e0a31429780ae67a204a13955'
          }
          privilege_api_scriptable_restresponse_get_body: {
            table: 'sys_scope_privilege'
            id: '3cd2074549b148989a479c3c00d7beaf'
          }
          privilege_api_scriptable_restresponse_get_error_message: {
            table: 'sys_scope_privilege'
            id: '97b24b5be044499b8db688e615a40529'
          }
          privilege_api_scriptable_restresponse_get_header: {
            table: 'sys_scope_privilege'
            id: 'c12dbad6f84c4a6b8c4ff1470bedea9d'
          }
          privilege_api_scriptable_restresponse_get_status_code: {
            table: 'sys_scope_privilege'
            id: '21ecacbfd4cb4292b2aa6aaaf83eadc4'
          }
          privilege_api_scriptable_service_result_builder_set_body: {
            table: 'sys_scope_privilege'
            id: 'c26f9ae9d63d4f12b8bd4b38fd11954b'
          }
          privilege_api_scriptable_service_result_builder_set_error: {
            table: 'sys_scope_privilege'
            id: '557c24d4c69a43fd8a0ccaf2866ccf26'
          }
          privilege_api_scriptable_service_result_builder_set_location: {
            table: 'sys_scope_privilege'
            id: '6ad3251bc9184e8b9c49e3b035051c7a'
          }
          privilege_api_scriptable_service_result_builder_set_status: {
            table: 'sys_scope_privilege'
            id: '35db34fda64641eca9ba4f6b4e346410'
          }
          privilege_api_scriptable_standard_credential_get_attribute: {
            table: 'sys_scope_privilege'
            id: 'f6e25dcef26e4449ac1395282d5bf3ea'
          }
          privilege_api_scriptable_standard_credentials_provider_get_credential_by_alias_id: {
            table: 'sys_scope_privilege'
            id: 'ea9629cdd1364dc8900c5302cbd406db'
          }
          privilege_approval_create: {
            table: 'sys_scope_privilege'
            id: '2420d0689a9c4256bfe8b61cd72450d8'
          }
          privilege_approval_read: {
            table: 'sys_scope_privilege'
            id: '979373aa2562451ebad03aa2df809569'
          }
          privilege_approval_write: {
            table: 'sys_scope_privilege'
            id: '5a9567d7f60c4b82a83e0fda6bd9fab8'
          }
          privilege_catalog_item_read: {
            table: 'sys_scope_privilege'
            id: 'c0d2231ee04a44e5a22a31391f01a8e9'
          }
          privilege_category_read: {
            table: 'sys_scope_privilege'
            id: '0cc79ffca8384d2195c8fdd52cfd15c5'
          }
          privilege_credentials: {
            table: 'sys_scope_privilege'
            id: '3966c3dd12d74c12a8c4da6a40f72efb'
            deleted: true
          }
          privilege_event_queue_read: {
            table: 'sys_scope_privilege'
            id: '3b24790e487b405d90d6747ebb5b5eb0'
            deleted: false
          }
          privilege_event_read: {
            table: 'sys_scope_privilege'
            id: '4de438180beb4373b8ae8c3cc80085e1'
            deleted: false
          }
          privilege_flow_read: {
            table: 'sys_scope_privilege'
            id: 'cd673347774f4de7940778d6bbcd4bad'
          }
          privilege_group_member_read: {
            table: 'sys_scope_privilege'
            id: '739faa1f53114ddbbe71eaa3298779b6'
          }
          privilege_group_read: {
            table: 'sys_scope_privilege'
            id: 'd0cb8b613130483abc73f33b99c65a5d'
          }
          privilege_job_read: {
            table: 'sys_scope_privilege'
            id: '7d781cac53d44be99753d2f7b8e02e9e'
            deleted: false
          }
          privilege_module_read: {
            table: 'sys_scope_privilege'
            id: '9970a5fbdedf4b3c883de75689205184'
            deleted: true
          }
          privilege_privilege_read: {
            table: 'sys_scope_privilege'
            id: '96d1219f24e944d9af47bc256699653f'
          }
          privilege_requested_item_read: {
            table: 'sys_scope_privilege'
            id: '997023783e0d401e8f5ecc34a1723c55'
          }
          privilege_requested_item_write: {
            table: 'sys_scope_privilege'
            id: '511ad7911584412cb619f101de56c22c'
          }
          privilege_rest_message: {
            table: 'sys_scope_privilege'
            id: '31a5000f867d49388bf10f2793c59eb4'
            deleted: true
          }
          privilege_role_contains_read: {
            table: 'sys_scope_privilege'
            id: 'b96c064860af4891880551d455812692'
          }
          privilege_rule_read: {
            table: 'sys_scope_privilege'
            id: '6f48d7a5aef7457d910432fa8567a527'
          }
          privilege_script_action_read: {
            table: 'sys_scope_privilege'
            id: '967197b02ed6493d84c4ce655b7cd78c'
            deleted: false
          }
          privilege_sysevent_read: {
            table: 'sys_scope_privilege'
            id: 'f651d6c9d6494cc098231b4c00204f1d'
          }
          privilege_topic_read: {
            table: 'sys_scope_privilege'
            id: '4799b35c2e60426992637454d0abcb9b'
          }
          privilege_user_read: {
            table: 'sys_scope_privilege'
            id: 'ff9ebf88edc14a91821e447c1270d1f1'
          }
          privilege_user_role_read: {
            table: 'sys_scope_privilege'
            id: '2cdbcab99fde426189da434178c58de3'
          }
          property_approval_group: {
            table: 'sys_properties'
            id: '6154c1a825d44cc9ab3e079e3e6808ff'
          }
          property_approval_required: {
            table: 'sys_properties'
            id: '807b3c0b7264420391d1ef57f11ddcd5'
          }
          property_approve_own_requests: {
            table: 'sys_properties'
            id: '4fe03e30f7404ff1bd21692af232692c'
          }
          property_assignment_group: {
            table: 'sys_properties'
            id: '97bdb48c34cf4466bc211a4b4accce23'
          }
          property_http_timeout: {
            table: 'sys_properties'
            id: 'a211da2126ac4dc785b95ac8fa952796'
          }
          property_lane_lease: {
            table: 'sys_properties'
            id: '1cae552deeca498b96a3c690df222ea3'
          }
          property_lane_time_slice: {
            table: 'sys_properties'
            id: '23a295e9832b400993f8827f5f4e47b9'
          }
          property_lanes_per_organization: {
            table: 'sys_properties'
            id: 'fb28ce0a2c084b55af7a9a7468c13f14'
          }
          property_missing_indexes: {
            table: 'sys_properties'
            id: '462a63eea1154747bc94a75db5e33e70'
          }
          property_outbound_enabled: {
            table: 'sys_properties'
            id: '87d687a5b1944b438589c8de0946e7a1'
          }
          property_quarantine: {
            table: 'sys_properties'
            id: '2caf7efcade04fd7872ecf2254e18e5c'
          }
          property_repair_drift: {
            table: 'sys_properties'
            id: 'b4c0f41e110443ea92819abf83d50022'
          }
          property_retry_budget: {
            table: 'sys_properties'
            id: '283a5f89b3b84d03abed3bc8480cfded'
          }
          property_retry_hours: {
            table: 'sys_properties'
            id: '57019a9953294edb84756a932b9c9bfb'
          }
          property_set_contract: {
            table: 'sys_properties'
            id: '614450901cd34e08ab1ffee72e385ed7'
          }
          property_token_margin: {
            table: 'sys_properties'
            id: '00f0d26e079d43a6a8a1e7655b4123ff'
          }
          property_unreadable_columns: {
            table: 'sys_properties'
            id: '482b3e0c0b7245138f770cb90f01563d'
          }
          property_write_probe: {
            table: 'sys_properties'
            id: '91aa916b715446b3bfa5f48b24fedab2'
          }
          related_list_organization_attempts: {
            table: 'sys_ui_related_list_entry'
            id: '1f3e410500f84d51b237b69aa659c296'
          }
          related_list_organization_requests: {
            table: 'sys_ui_related_list_entry'
            id: '51bc795c77c84034abde9f7921746994'
          }
          related_list_organization_sites: {
            table: 'sys_ui_related_list_entry'
            id: 'a8751206e7184d20a9e3be7a9b3d4795'
          }
          related_list_organization_tokens: {
            table: 'sys_ui_related_list_entry'
            id: 'cbad516a3eed4d32b10045a69209716d'
          }
          related_list_organization_trunks: {
            table: 'sys_ui_related_list_entry'
            id: 'd29a764db20846408a329a8d4bed6653'
          }
          related_list_trunk_request_approvals: {
            table: 'sys_ui_related_list_entry'
            id: '3fb5276884394814a8f58181b581a54c'
          }
          related_list_trunk_request_attempts: {
            table: 'sys_ui_related_list_entry'
            id: 'e6a29191dee9421386daf49d5f61dac0'
          }
          related_list_trunk_request_registration: {
            table: 'sys_ui_related_list_entry'
            id: 'cfc33a9fe6644224bfabcb8e3c99c955'
          }
          related_list_trunk_request_trunks: {
            table: 'sys_ui_related_list_entry'
            id: '27a2117e050543e3b33c611c2fb5950c'
          }
          related_lists_organization: {
            table: 'sys_ui_related_list'
            id: '461047b6109d41b389ae4097bda3ed16'
          }
          related_lists_trunk_request: {
            table: 'sys_ui_related_list'
            id: 'e768ef689efb4ca0b95f3d6298e9a8cc'
          }
          rest_api_trunks: {
            table: 'sys_ws_definition'
            id: '9e57e20c87284398845e89db8ab70925'
          }
          rest_api_trunks_v1: {
            table: 'sys_ws_version'
            id: '6a61b14dde194f159af952182ddc2bd5'
          }
          rest_trunks_adopt: {
            table: 'sys_ws_operation'
            id: '378d514d3dca477ca714d7394b879f5d'
          }
          rest_trunks_compare: {
            table: 'sys_ws_operation'
            id: '1ec527c8bf944dfb8b4d32143d6de90d'
          }
          rest_trunks_create: {
            table: 'sys_ws_operation'
            id: '0b41663a637e483dad3bf268fdfecf8d'
          }
          rest_trunks_diagnose: {
            table: 'sys_ws_operation'
            id: '8e242b76ef444a35b569c9ee07bfd151'
          }
          rest_trunks_diagnosis: {
            table: 'sys_ws_operation'
            id: '60d7e08f723c463090df9a94699c820f'
          }
          rest_trunks_list: {
            table: 'sys_ws_operation'
            id: 'f124c334f7734dc7820d8c8c337efbdb'
          }
          rest_trunks_list_before: {
            table: 'sys_ws_query_parameter'
            id: '24edb99f91dc484abcdb83de37971b61'
          }
          rest_trunks_list_limit: {
            table: 'sys_ws_query_parameter'
            id: '4938b540e73f4b8fbd57c1b1392f6db6'
          }
          rest_trunks_list_organization: {
            table: 'sys_ws_query_parameter'
            id: 'ee625649116a42df90273c1ebfc6eb52'
          }
          rest_trunks_list_state: {
            table: 'sys_ws_query_parameter'
            id: '647b7be27387456994fc17b7ea40ea4c'
          }
          rest_trunks_preview: {
            table: 'sys_ws_operation'
            id: '556bf7c032a64a888309d4d2331b3e69'
          }
          rest_trunks_preview_order: {
            table: 'sys_ws_operation'
            id: 'b38f4ad89a464037975deb68b18bc333'
          }
          rest_trunks_read: {
            table: 'sys_ws_operation'
            id: 'ca2b3e5107d34886962730280a5c42d0'
          }
          rest_trunks_retire: {
            table: 'sys_ws_operation'
            id: '6228d247927247fdbebc3a0db56b9495'
          }
          retention_attempts: {
            table: 'sys_auto_flush'
            id: '6eddeedc987245d5a684d9506400211e'
          }
          rule_cancel_with_item: {
            table: 'sys_script'
            id: 'e324f6d2a0e04969aefe1c5586982878'
          }
          rule_check_organization: {
            table: 'sys_script'
            id: 'c79725a2d80546adb1231581a14513a1'
          }
          rule_forget_tokens: {
            table: 'sys_script'
            id: '7895fdb640d842549d0c194d07023994'
          }
          rule_guard_trunk_request: {
            table: 'sys_script'
            id: '24b273c209c24560813799fa4b816aaa'
          }
          rule_item_without_flow: {
            table: 'sys_script'
            id: '8c126e5f2aeb4e259ead9a5b1d8c4fdc'
          }
          rule_queue_registration: {
            table: 'sys_script'
            id: 'a4176895954046e2b9ba70a1f7eed3be'
          }
          rule_take_password_out: {
            table: 'sys_script'
            id: '712a422684de441494020a53c2533be8'
          }
          rule_tell_requester: {
            table: 'sys_script'
            id: '4aeb76d05e81483ea78db91fb0123fc0'
          }
          rule_withdraw_approvals: {
            table: 'sys_script'
            id: '966494feb5af41d98ef098dea1327697'
          }
          schedule_reconcile: {
            table: 'sysauto_script'
            id: 'dba9f9791dec4d818f141ce015b8b6d9'
          }
          schedule_sweeper: {
            table: 'sysauto_script'
            id: '80602f61103c4415a3da624e9ba00fd3'
          }
          script_action_diagnose_organization: {
            table: 'sysevent_script_action'
            id: '71e9e1c760274df39073b2810d49a273'
          }
          script_action_diagnose_request: {
            table: 'sysevent_script_action'
            id: 'de8da9847b9f4da3bc8f363ae32fa8fe'
          }
          script_action_drain_lane: {
            table: 'sysevent_script_action'
            id: 'e6f6a8d6367e40b4ba120727e0bcbdc0'
          }
          script_action_heartbeat: {
            table: 'sysevent_script_action'
            id: 'b8d9783e675649e68ba8dbc71ada45a4'
          }
          script_action_poll_status: {
            table: 'sysevent_script_action'
            id: '99dbf50f6f8d4f638603d83bb92fd494'
          }
          script_action_queue_requests: {
            table: 'sysevent_script_action'
            id: '55274e4d3fb14e7a8ac2d2faaf9c5933'
          }
          script_action_read_sites: {
            table: 'sysevent_script_action'
            id: 'b27152094d7d4fec953f69714196c4d1'
          }
          script_action_reconcile: {
            table: 'sysevent_script_action'
            id: '538340f43b8b474988273a1d1dde6883'
          }
          script_action_verify_access: {
            table: 'sysevent_script_action'
            id: '6a642df7f3584ac8a13204176ae3546b'
          }
          script_include_access_doctor: {
            table: 'sys_script_include'
            id: 'c3f6b0d6f6084a50b45d11082a76c6ad'
          }
          script_include_approvals: {
            table: 'sys_script_include'
            id: 'e1ff20bef3f644b7acdd070ee50d2743'
          }
          script_include_carrier_sheet: {
            table: 'sys_script_include'
            id: '887b12ad8e8b47838801bd9f6790279b'
          }
          script_include_catalog_fulfillment: {
            table: 'sys_script_include'
            id: 'b2af31bc15914b9f86b6614591f249c8'
          }
          script_include_flow_actions: {
            table: 'sys_script_include'
            id: '9a30fa55f9df4fbcbcd0d3e6e401ce37'
          }
          script_include_genesys_headers: {
            table: 'sys_script_include'
            id: '33a6c8f27ccb40f19fa0604237cff49d'
          }
          script_include_genesys_tokens: {
            table: 'sys_script_include'
            id: '67144b3b73d340699b41b34eedca007d'
          }
          script_include_heartbeat: {
            table: 'sys_script_include'
            id: '4b33da6e00454aca9969fe7c60fcfa21'
          }
          script_include_install_check: {
            table: 'sys_script_include'
            id: '7bd61ae432854f059865d04dca5dbc9a'
          }
          script_include_lanes: {
            table: 'sys_script_include'
            id: '0e2dac68f89d45829ea4f0c7a617e21f'
          }
          script_include_lost_writes: {
            table: 'sys_script_include'
            id: '1745347a0c9241c886a4c6d46d4cced6'
          }
          script_include_organization_actions: {
            table: 'sys_script_include'
            id: '5635d0f46657486dbe32709b25f23e39'
          }
          script_include_organization_api: {
            table: 'sys_script_include'
            id: 'f1acb04ce1254521a2f1d3322bf259ce'
          }
          script_include_organization_diagnosis: {
            table: 'sys_script_include'
            id: '12adf704ab8d47d98a1e0e79e916f052'
          }
          script_include_organization_rules: {
            table: 'sys_script_include'
            id: 'c196bd7aa8954499b22958018eaa5e58'
          }
          script_include_organization_transfer: {
            table: 'sys_script_include'
            id: '696dd2ca09624addae8bcc1ef2df6154'
          }
          script_include_preview_api: {
            table: 'sys_script_include'
            id: 'b87093a025b7450e84a06e9457dcc208'
          }
          script_include_reconciler: {
            table: 'sys_script_include'
            id: '82042f340269455b94b68c452e52b412'
          }
          script_include_registrar: {
            table: 'sys_script_include'
            id: 'c0553ca8f2f7485595e511acbf216a49'
            deleted: true
          }
          script_include_request_actions: {
            table: 'sys_script_include'
            id: '48fe04bbcc374a348f2a58757e46fdb7'
          }
          script_include_room_access: {
            table: 'sys_script_include'
            id: 'a3821c74e3d941bdbf43c10487e8fb5b'
          }
          script_include_room_attempts: {
            table: 'sys_script_include'
            id: '7dbd7f33f4264252a66fdb5c9f929e32'
          }
          script_include_room_calls: {
            table: 'sys_script_include'
            id: '31ea563d9cb34b468c9d0177196be878'
          }
          script_include_room_contracts: {
            table: 'sys_script_include'
            id: 'cd1c95efc8df446594d76b215caf6f80'
          }
          script_include_room_genesys: {
            table: 'sys_script_include'
            id: '5ed8aa574b104c16ade7db2f81baa64c'
          }
          script_include_room_install: {
            table: 'sys_script_include'
            id: '691e0dd0c8c54e5d9f4075110a6d9c61'
          }
          script_include_room_inventory: {
            table: 'sys_script_include'
            id: '905e26dedf41493ea79263e7439c123c'
          }
          script_include_room_lanes: {
            table: 'sys_script_include'
            id: '3513278db2294026bfbf530790072d9b'
          }
          script_include_room_orders: {
            table: 'sys_script_include'
            id: '3ec063f849f0415795b140312b5e6399'
          }
          script_include_room_organizations: {
            table: 'sys_script_include'
            id: 'e6bcd0d26a114f65a16d611833205b04'
          }
          script_include_room_reconciliation: {
            table: 'sys_script_include'
            id: 'cd243797327641888c7f4d17e1efab29'
          }
          script_include_room_registrations: {
            table: 'sys_script_include'
            id: 'dd0b18e8cafc4b78bbe217223d458dbc'
          }
          script_include_room_requests: {
            table: 'sys_script_include'
            id: '3a49993cddc84eafb99d06e9fbf45b81'
          }
          script_include_room_servicenow: {
            table: 'sys_script_include'
            id: '85519bc52323469d8129628b3c73923b'
          }
          script_include_room_sip: {
            table: 'sys_script_include'
            id: 'ba3b3cd931f549e1951ad03d68323cc9'
          }
          script_include_room_tokens: {
            table: 'sys_script_include'
            id: 'e72b04994b21473f837d52569a37c40c'
          }
          script_include_room_trunks: {
            table: 'sys_script_include'
            id: 'f9e190d78e7e4f639c434d31dc96083f'
          }
          script_include_room_verdicts: {
            table: 'sys_script_include'
            id: '53ebc154e42c499b9ca4f890b60407c2'
          }
          script_include_sites: {
            table: 'sys_script_include'
            id: 'b70afa7351c644e9942ddddd244ed93b'
          }
          script_include_status_poller: {
            table: 'sys_script_include'
            id: '92b831125e0b472abd443efdfcdfb883'
          }
          script_include_sweeper: {
            table: 'sys_script_include'
            id: 'ef56d90db71048dda5c239fd382e82dc'
          }
          script_include_trunk_actions: {
            table: 'sys_script_include'
            id: 'fd4b8334c7354b4cb2ebdb344ca8edd1'
          }
          script_include_trunk_adoption: {
            table: 'sys_script_include'
            id: 'b9dab6309e70425ca29eb020408ca77a'
          }
          script_include_trunk_api: {
            table: 'sys_script_include'
            id: '9f15d414bc9445a9946c6bda010f078e'
          }
          script_include_trunk_registration: {
            table: 'sys_script_include'
            id: 'b1eb8db249f84a28afd1f18897ee2b6f'
          }
          script_include_trunk_request_rules: {
            table: 'sys_script_include'
            id: '73ba91581ba648f281ac4bc7f13a9f7a'
          }
          sp_column_carrier_sheet: {
            table: 'sp_column'
            id: '24ca99c8181245cab2d634ec13e871d4'
          }
          sp_container_carrier_sheet: {
            table: 'sp_container'
            id: '3b201058039e4994a7a8ef132d13771b'
          }
          sp_instance_carrier_sheet: {
            table: 'sp_instance'
            id: '33951f26419146b1b391f0e52fb15ca1'
          }
          sp_row_carrier_sheet: {
            table: 'sp_row'
            id: 'f8804a3734dc4ffea543c8c6e67963dc'
          }
          sp_widget_carrier_sheet: {
            table: 'sp_widget'
            id: 'aa917d5cd9dc4b28963b5fe697f14109'
          }
          style_organization_refused: {
            table: 'sys_ui_style'
            id: '942ad333719f43ada31ad99d375fb055'
          }
          style_organization_unverified: {
            table: 'sys_ui_style'
            id: 'f04a7267770a4b2487206f4227270504'
          }
          style_organization_verified: {
            table: 'sys_ui_style'
            id: 'ea11cc3085bb44798db11923835b51be'
          }
          style_organization_verifying: {
            table: 'sys_ui_style'
            id: '636ac4d643ce499ba974a507ec3b9701'
          }
          style_registration_cancelled: {
            table: 'sys_ui_style'
            id: 'f87bb6f674a049609204a6923a4a45bb'
          }
          style_registration_failed: {
            table: 'sys_ui_style'
            id: '401a83ef438648fdae6d53344ef0f49b'
          }
          style_registration_outcome_unknown: {
            table: 'sys_ui_style'
            id: 'bb4c0a4b8e374b65a8a423c12f29147d'
          }
          style_registration_queued: {
            table: 'sys_ui_style'
            id: '253fc2a5395b476bb79681637925b54b'
          }
          style_registration_registered: {
            table: 'sys_ui_style'
            id: '87bc7f8d315940868c9c30833a9a0abf'
          }
          style_registration_registering: {
            table: 'sys_ui_style'
            id: '357dca6676194f508b77d76e065fb3a1'
          }
          style_registration_retired: {
            table: 'sys_ui_style'
            id: '6ebd4288d88d472981587e00c3f81650'
          }
          style_registration_retiring: {
            table: 'sys_ui_style'
            id: 'c575bc7ab06f4568b2d615caf2612dcd'
          }
          style_registration_retrying: {
            table: 'sys_ui_style'
            id: '9ec4206fddb647dcb90d72e09259319c'
          }
          style_request_awaiting_approval: {
            table: 'sys_ui_style'
            id: '937c6016c3fc486da67ebf32975f5032'
          }
          style_request_cancelled: {
            table: 'sys_ui_style'
            id: '907898259bc64c2689b00355ededfeb4'
          }
          style_request_draft: {
            table: 'sys_ui_style'
            id: '8554dcf7036f4e6da6ec77f2d783bea2'
          }
          style_request_failed: {
            table: 'sys_ui_style'
            id: '2b1cfc4d57f34ca6892967fea1d7f4b5'
          }
          style_request_outcome_unknown: {
            table: 'sys_ui_style'
            id: 'e7870a61a3b741e188d8000ce4945876'
          }
          style_request_queued: {
            table: 'sys_ui_style'
            id: 'e3a828e9da1446c2a0c6eb488bafa1ad'
          }
          style_request_registered: {
            table: 'sys_ui_style'
            id: 'be77ebf3dfd042718939fefa46e958f9'
          }
          style_request_registering: {
            table: 'sys_ui_style'
            id: 'a67430930d684339ab4898f9b52505e4'
          }
          style_request_rejected: {
            table: 'sys_ui_style'
            id: '451458044eb54f1a83c8670c144f2c3a'
          }
          style_request_retired: {
            table: 'sys_ui_style'
            id: 'da4880e5654d4c28b6845de49d9b86bc'
          }
          style_request_retiring: {
            table: 'sys_ui_style'
            id: '521653b467a045c8a27f2cea88833cba'
          }
          style_request_retrying: {
            table: 'sys_ui_style'
            id: '15c40d4c66a546c6a46915ef5e2e6de3'
          }
          style_trunk_foreign: {
            table: 'sys_ui_style'
            id: '8f68e03259d346aab5df8a877a684de2'
          }
          style_trunk_missing: {
            table: 'sys_ui_style'
            id: '66d3fae8ec274afea3f531db52a2a2da'
          }
          style_trunk_present: {
            table: 'sys_ui_style'
            id: 'd1ac260c7ace403ca69eddd436fe3ba4'
          }
          style_trunk_retired: {
            table: 'sys_ui_style'
            id: '86bf268fc34c490cb48032005989b2fb'
          }
          subflow_register_and_wait: {
            table: 'sys_hub_flow'
            id: '61c1f7a3b4864204b2e58c05ab0342c3'
          }
          subflow_register_and_wait_else: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: '66955f07d23d4aafa48291a9fcf2b905'
          }
          subflow_register_and_wait_if: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: '4414cfda6c804d6a8969b8db692e709a'
          }
          subflow_register_and_wait_outputs: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: 'd1ee3269d5db4689990293e68f4b0f49'
          }
          subflow_register_and_wait_refused: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: 'afeae92ce70a4e9b94b3174e07369f70'
          }
          subflow_register_and_wait_register: {
            table: 'sys_hub_action_instance_v2'
            id: '047e0871bf22471db631d8f796a8c04b'
          }
          subflow_register_and_wait_status: {
            table: 'sys_hub_action_instance_v2'
            id: '0679c02b4c6e47dfafc4a6ad9b452b1f'
          }
          subflow_register_and_wait_under_way: {
            table: 'sys_hub_flow_logic_instance_v2'
            id: 'ac83d97fb0144ec989c421473ed52311'
          }
          subflow_register_and_wait_wait: {
            table: 'sys_hub_action_instance_v2'
            id: '202ce03ea96b456cb81d9b6085fca58a'
          }
          ui_action_adopt_trunk: {
            table: 'sys_ui_action'
            id: '13303b01078147449c204dcfe1e8baaa'
          }
          ui_action_adopt_trunks: {
            table: 'sys_ui_action'
            id: '8df4ecea92ca4adb8fbed470b781f558'
          }
          ui_action_cancel: {
            table: 'sys_ui_action'
            id: 'ea45c9a1edc440e8b86d7c7e5e200c89'
          }
          ui_action_diagnose: {
            table: 'sys_ui_action'
            id: '081ed5af8fdc4348a7c48b6fc604681d'
          }
          ui_action_forget_tokens: {
            table: 'sys_ui_action'
            id: 'c2c9595f8f1d4965a2950d69efdbd9fc'
          }
          ui_action_keep_trunk: {
            table: 'sys_ui_action'
            id: '556ad76d0a424380a5ae30affb11ce1f'
          }
          ui_action_not_there: {
            table: 'sys_ui_action'
            id: '1c3dbfccc07348e8b6439fad199f8b9d'
          }
          ui_action_preview: {
            table: 'sys_ui_action'
            id: 'e10eef59653243818c464c6985045840'
          }
          ui_action_reconcile: {
            table: 'sys_ui_action'
            id: '12c505d51948462e9cd52691325535c2'
          }
          ui_action_register: {
            table: 'sys_ui_action'
            id: 'e5b793a322244dfc9418b732df36a678'
          }
          ui_action_register_anew: {
            table: 'sys_ui_action'
            id: 'c12ced43dc714a8eb35437dfa4b8b7eb'
          }
          ui_action_retire: {
            table: 'sys_ui_action'
            id: 'daa7f6bec55246f7bcc31ca30b803b0d'
          }
          ui_action_retire_trunk: {
            table: 'sys_ui_action'
            id: '49868681cffa4ce7be99176d57b27228'
          }
          ui_action_retry_now: {
            table: 'sys_ui_action'
            id: 'ac0a5c6ac735428bade9e7e9934d995b'
          }
          ui_action_stop: {
            table: 'sys_ui_action'
            id: '4113bfb9357d4a7e88ffae3a0b30bd51'
          }
          ui_action_verify_access: {
            table: 'sys_ui_action'
            id: '1cd9672646d94bc3a3e8ac8e07436aa3'
          }
          ui_policy_realm: {
            table: 'catalog_ui_policy'
            id: '5c1af405ffd24e3c9cdb8d60ad24fdfd'
          }
          user_criteria_may_order: {
            table: 'user_criteria'
            id: '25e450fcd093447e9a270b94017744a4'
          }
          variable_set_carrier_options: {
            table: 'item_option_new_set'
            id: '8440484d584e4ff0aee94635011638cd'
          }
          workspace: {
            table: 'sys_ux_page_registry'
            id: 'ca543d5a49af46c4b750e5551e84a4a9'
          }
          workspace_audience: {
            table: 'sys_ux_applicability'
            id: '0ebfa325d6114b5bbb56e5fc704ed394'
          }
          workspace_category_genesys: {
            table: 'sys_ux_list_category'
            id: '1efe9305d3e9477395db34ee27dcbb86'
          }
          workspace_category_requests: {
            table: 'sys_ux_list_category'
            id: '4a9660226e9a444aa74a9dbc43b9038c'
          }
          workspace_category_trunks: {
            table: 'sys_ux_list_category'
            id: 'dc40fd63c22844a2b5ac6a5ead8641aa'
          }
          workspace_list_all: {
            table: 'sys_ux_list'
            id: 'f2e5a0d5282a42f4af236880a7fc628d'
          }
          workspace_list_all_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '00a55bfaf9334efd80f35d1bb7a17120'
          }
          workspace_list_attempts: {
            table: 'sys_ux_list'
            id: '4d8cf18c03614b61bfafdc1ae66d050f'
          }
          workspace_list_attempts_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '0275d4ec116b48d2aaaca26005a6fdc3'
          }
          workspace_list_needs_person: {
            table: 'sys_ux_list'
            id: '21a5f5bd0c9140f2969bab9a5071ca46'
          }
          workspace_list_needs_person_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '068e131a200c44cd8e76f40c99162a1a'
          }
          workspace_list_organizations: {
            table: 'sys_ux_list'
            id: '343c81049f144d90a9c7b18c8cfe0068'
          }
          workspace_list_organizations_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '3c9838879c0d47f483bd5e211702992d'
          }
          workspace_list_trunk_drift: {
            table: 'sys_ux_list'
            id: '8f9b4b93fdc44709821e4bfe240e0aae'
          }
          workspace_list_trunk_drift_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '795eeb5326ea411cbaf6209c559b0b68'
          }
          workspace_list_trunks: {
            table: 'sys_ux_list'
            id: '38b3238c856b4cec8ade665213632865'
          }
          workspace_list_trunks_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '711306994edb4c118c8b7b268f11edc7'
          }
          workspace_list_under_way: {
            table: 'sys_ux_list'
            id: 'eb2a7a9e82d64c5c982e4196abd8a9f4'
          }
          workspace_list_under_way_audience: {
            table: 'sys_ux_applicability_m2m_list'
            id: '931087360a3747419d244cbdf77d630f'
          }
          workspace_lists: {
            table: 'sys_ux_list_menu_config'
            id: 'c5781c478ec84e958350c5134697401e'
          }
          workspace_sys_ux_app_config_workspace: {
            table: 'sys_ux_app_config'
            id: 'b6b23034625643f5a43fe5e683f02009'
          }
          workspace_sys_ux_app_route_home: {
            table: 'sys_ux_app_route'
            id: 'bf705ef1e82c4cc596d9b2483a030ac8'
          }
          workspace_sys_ux_app_route_list: {
            table: 'sys_ux_app_route'
            id: 'aa30a8c39a704841aa3b5f784154b561'
          }
          workspace_sys_ux_app_route_record: {
            table: 'sys_ux_app_route'
            id: 'acf61e48e98642e1ab5fbbda9ad48452'
          }
          'workspace_sys_ux_app_route_simple-list': {
            table: 'sys_ux_app_route'
            id: '52223c30f19b4df5baa4d87730f30f1e'
          }
          workspace_sys_ux_macroponent_record: {
            table: 'sys_ux_macroponent'
            id: '33c4d997e11149bf980aab7a84f37b15'
          }
          workspace_sys_ux_page_property_chrome_footer: {
            table: 'sys_ux_page_property'
            id: '0e96407d66a2463d8028e4af2f7c8b41'
          }
          workspace_sys_ux_page_property_chrome_header: {
            table: 'sys_ux_page_property'
            id: '12b1e3e8e21946839a9f917d16899d1c'
          }
          workspace_sys_ux_page_property_chrome_tab: {
            table: 'sys_ux_page_property'
            id: '6e40f6d6c7444398926ade0a700c82c0'
          }
          workspace_sys_ux_page_property_chrome_toolbar: {
            table: 'sys_ux_page_property'
            id: '68f6fc2d61854951a246349f27560993'
          }
          workspace_sys_ux_page_property_listConfigId: {
            table: 'sys_ux_page_property'
            id: '104aec26ff994766b8f7f0a6af1e8966'
          }
          workspace_sys_ux_page_property_view: {
            table: 'sys_ux_page_property'
            id: '8833b1ec57a8445a82562f2133cebd71'
          }
          workspace_sys_ux_page_property_wbApplicabilityConfigId: {
            table: 'sys_ux_page_property'
            id: '2339e38e94b1402ba1bd4e433ca9c34c'
          }
          workspace_sys_ux_registry_m2m_category_unifiedNav: {
            table: 'sys_ux_registry_m2m_category'
            id: 'cc22b6e540574b39bc2e56b710c2f947'
          }
          workspace_sys_ux_screen_home: {
            table: 'sys_ux_screen'
            id: '7b379f442e5a4c7eb77ffd7ef21dea95'
          }
          workspace_sys_ux_screen_list: {
            table: 'sys_ux_screen'
            id: '74e0d73ac2e647419b0cb43e92102faf'
          }
          workspace_sys_ux_screen_record: {
            table: 'sys_ux_screen'
            id: '72f532397eb142dd8b346816a6b31d8e'
          }
          'workspace_sys_ux_screen_simple-list': {
            table: 'sys_ux_screen'
            id: '562092327c1d44f5a8416c1efc037cf6'
          }
          workspace_sys_ux_screen_type_home: {
            table: 'sys_ux_screen_type'
            id: '33195a95c178435ea57284d193baba4c'
          }
          workspace_sys_ux_screen_type_list: {
            table: 'sys_ux_screen_type'
            id: 'b1a4d0ab36fd407c8b3d69f85fda1834'
          }
          workspace_sys_ux_screen_type_record: {
            table: 'sys_ux_screen_type'
            id: '83c7fe46c73b4ef991d9cd88bbf2b008'
          }
          'workspace_sys_ux_screen_type_simple-list': {
            table: 'sys_ux_screen_type'
            id: '28e5cd8e86cc43bba4abf67be296cdfc'
          }
        }
        composite: [
          {
            table: 'sys_variable_value'
            id: '0002645f5c274742a589a924b1bd7b14'
            key: {
              document_key: 'ec1c682f35254bf3b8e2db0032bbe9b2'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_documentation'
            id: '0047c3f420d941d7b985eeede5b34992'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'requested_item'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '00686883ff1a4d07b0e573370353ada3'
            key: {
              document_key: '65f97c01b0164957ae75c4364f0a61ff'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '009547556260436a852b2b784c89ad11'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '00cbbcc787944bdb9ff64e7d7f80cd99'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict_message'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '00d6b9fbafe34dbdb705aa56c985904c'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '00e5ba23e8914e4896139d131289e6d3'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '15'
            }
          },
          {
            table: 'sys_documentation'
            id: '010d3d7c84cf4d1b9316c08566def74d'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'region'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0116bcee06af4d13880d598505a14509'
            key: {
              document_key: 'ec651825634d43afa90aeded536697b6'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '011ebd2a64304b2092ee1c8fdae26b3d'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0128422ff3794533891ff5436d1c5cbb'
            key: {
              document_key: '8cdc181ef1cd4a33bb823bb0908cff41'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0138041edaeb4fa0b3d19596309dd033'
            key: {
              document_key: '1742d71d497b41c1bff01b3278ea3eb3'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '01470cfb7d9145c3bbea89a01e1dfd55'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'realm'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '016200c787864e00b2d3e01712d9a070'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'requested_for'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '01789d0813264e3d997bc2a51add536e'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0180887a87a441cd80b2de8ea39ef1bb'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'active'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '019cc75554cc44d0b775b1416192f582'
            key: {
              sys_security_acl: '9ed7c1abdb734bbbba7080c8c03f2ac2'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '01b398aa59ee4a5cbf9b20275502c793'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registration_state'
              position: '12'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '020277176cf14665930866c9aad01c76'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_documentation'
            id: '020fbcd9efe446b28f70c0ef8241e11e'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'caller_name'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '022cb9121f204c42a6b4952467429b82'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_ui_element'
            id: '026371cd1ba440d99809c34de428340a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_reason'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '02b99b0b961d4870971af43bd4447c88'
            key: {
              document_key: '3397597cec75412e9f0d8ef9d8e0abf3'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '02cc4b4114aa4b258ebcf483c6bf7a71'
            key: {
              document_key: 'dfff0db0037a4d088adc00293b26aaaf'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '030676d2e5d04fa6a14f928150ab5503'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'caller_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: '03420f7f492e42bf8d7fd8d67cee4d17'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'write_sent'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0376e0640123400c89cac189bfcd0de1'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: '03a461656e294978a707de28df4bb893'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'contract'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '03a4caa407db4624a46d7fd22f9d1af4'
            key: {
              document_key: 'ae65f8219ae548cc88eb44661b678d26'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_documentation'
            id: '03bb559a2c674ca0b85e2b7773a1d0a1'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '03e9e22631924421b06c49b951864d44'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'termination_id'
            }
          },
          {
            table: 'sys_documentation'
            id: '03f37825e1854229bd383f16719114dd'
            key: {
              name: 'var__m_sys_hub_action_input_71f2a06951bf4963be1b53f375f9812d'
              element: 'requested_item'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0402b196526e4dc68efa6e8cb9abf60c'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'retirement_asked'
              position: '11'
            }
          },
          {
            table: 'sys_documentation'
            id: '0416930999914b34afa67d9812e3476f'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'password_set_on'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '042690f9a810496592fa0bba9e84a8a4'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'holder'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '0432a468d0d5493391b77b3a7986948d'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '047957efa6864bc38214adf9993993ac'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '5d12478bbb23453fbf98a25e5fd93d65'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '048f8ef442464510a95d347ef53b5e31'
            key: {
              list_id: {
                id: '59691368acca4164895cb2dbaf8a3322'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: '04a55155db754fd4b1e767aa25e62f68'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: '04fc6055e0f54b1689e577679419bc87'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'credential_alias'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0517644eea90423d86e9329541af41ed'
            key: {
              document_key: '7dfc1befe64b4c78aac43da4d05fda4c'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_documentation'
            id: '051ad9140247453d9a6400b222228978'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'state_in_words'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '05771d375fdf4a86af82e7e284586906'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'checks'
            }
          },
          {
            table: 'sys_documentation'
            id: '05cd6fe5f4ff41929f65848ec613dca9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'first_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '05e2bba46f424a3893ae712d6cacd8cb'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'operation'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '063a0e59e8a8425e866aa1d69db86d45'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_element'
            id: '06467eed63554e3f9083aad45d81aea6'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0653b281447448e894cec94a0cebd3cf'
            key: {
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'short_description'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0695be44b7c94a4294a1fa2289239bbd'
            key: {
              document_key: '16b3f901561e45ea930f915fc177b171'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0696801ed6d34670849f2c5cf8e95cd0'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: 'c882f8e4b9f34f4e88ee8458477cd00e'
            }
          },
          {
            table: 'sys_variable_value'
            id: '06a794533f244edfa1eee12d3b9f6e1c'
            key: {
              document_key: 'e986c1adbf454e2590ba587c077774c9'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_variable_value'
            id: '06b5228256084ffdbe249ed16ea3f9d5'
            key: {
              document_key: '7dfc1befe64b4c78aac43da4d05fda4c'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '06c63c259edb4563971af6ef64f49259'
            key: {
              sys_security_acl: '3531e1a5c15547b3b9862a34d0784da8'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '06cff8550fe34715834fe08d38e4e9e6'
            key: {
              document_key: '5f7185abbcdc43dfae8ff771cc570734'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '06e7e82dfdeb4ce3ae9d5ef59780acc4'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '06ebcea83555482e8b0314bfdd584a46'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'realm'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '06f599a971864d4a845b58983e1680b1'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '0729e5744274438aab973ea774983b25'
            key: {
              model: '577a6776cbe1402e880c18263b03d305'
              element: 'approval_state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0747112f6c1b412889ab0ba69081eaf4'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '07db9da9190a4e69bf99b121ce1eeb0a'
            key: {
              document_key: 'c882f8e4b9f34f4e88ee8458477cd00e'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'item_option_new'
            id: '07e1423b07fc40d487b36ef814d29024'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'allow_list'
            }
          },
          {
            table: 'sys_db_object'
            id: '081c4174cbf547b996b9e11b4ca5f928'
            key: {
              name: 'x_gcx_byoc_trunk_request'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '081ef8c975364ede9f9185222a84e344'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'd1f317977e9c469aae24ecf4b2a2ed18'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '08460515aa9d4aedb1ccd307ce80df15'
            key: {
              sys_security_acl: '2051b39bb8774e45a3923b7aa4222474'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '084aff8be26141aea202239e19dee9dc'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'open_until'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '085099116c9d4b6d832683de3079b735'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'duration_ms'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '0867d3acc5b14c0a8bb7e1567450b438'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_message'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '08734179d12445b9b2081c1e1c2d336b'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'verified_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0878173c640445cbb7036d2ca79cd25b'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0899d7dad6944dfd9f29f1be8e39d5a9'
            key: {
              field: 'number'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '08c54ea952dd4e7c972a144ab50e10f1'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'password_set_on'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '08d40dd955c94e4aa0fc11b94b618d57'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '2feec61776db4185895f443b0070881c'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '09077eb85ba44f17a522c93c3b823f84'
            key: {
              field: 'record'
              table: 'var__m_sys_flow_step_definition_input_4c9234ca0b18030085c083eb37673aaa'
              id: 'dcf86feff8a54ce891a27f3733a7e4d3'
            }
          },
          {
            table: 'sys_user_role'
            id: '091a0624e9b64ec8bddcdf0af3d9abff'
            key: {
              name: 'x_gcx_byoc.operator'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0932aa76d1b34af7bb037872486f944e'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'wanted'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0974ad84f8534ad2b567198803c5223c'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_577a6776cbe1402e880c18263b03d305'
              id: '577a6776cbe1402e880c18263b03d305'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '09920e1d2c904d619fedc4039270851d'
            key: {
              sys_security_acl: 'a46d2026c2594895a98d70d21c2bb751'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '09ec79e0536646cb940bd1f1c77105e6'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'site'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '09ec96b1c9b9479997aeef03119fab1e'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_item'
              position: '19'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '09f4a5e557fc49e8bd4314d676f174fd'
            key: {
              model: '41dd2bc2d7424a7b9bd6f80807bdad82'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0a3c56d77fce4ca29e1ac57031d53174'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'registration_state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0a49d76be8c244edbba0baa7cad3c21f'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'wish'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0a6a86b4339946c9a11732fe4ac4724d'
            key: {
              document_key: 'c882f8e4b9f34f4e88ee8458477cd00e'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0a77ff4b43104b659c7a2054297dd36c'
            key: {
              field: 'organization'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_choice'
            id: '0a7a4b783b1046b0aab784572dc8ec1d'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'cancelled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0a7b8150da704a85bd9926fdd38286a6'
            key: {
              document_key: '13caf4a713e446aca40f804a58a7d69e'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_documentation'
            id: '0a8d50fa7d284a7ea16ad78e9c8a1a2c'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '0a9e62ee09ae4758b04c42e6c7c98471'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0aaac918478645d1b2d944b401bd4641'
            key: {
              document_key: '5f7185abbcdc43dfae8ff771cc570734'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0adab7761f85435fb035a7e83a82763f'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0adcd33f34bd454498b92c370c1efb63'
            key: {
              sys_security_acl: '0410912a1ca3464388ef4f062a96bd46'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0ae3a7b50638430783c015c57a764727'
            key: {
              document_key: 'ac35f5aceaa04b2da82a61cadbebe0da'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0b0967888e634329bee6aececa8aafe7'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'contract'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '0b4d39d0e8f54331b9997f1df42e591f'
            key: {
              model: '04341c9c83d24a94a0b3c96832969a79'
              element: 'state'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0b59a54c7ea8436ca8023f79de5fecb1'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0b8db606ed3f442fb295d7d1d6392689'
            key: {
              document_key: 'ec06366039994e12b5b2679bcb317082'
              variable: '8f7d0f935320220002c6435723dc3471'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0bc3e57def75479abbd9a1a9d6df0953'
            key: {
              document_key: '70280de5e4b8497fb22399f61667f86b'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0bcb7e86de5f4559afb1bb613466bce5'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'verdict'
            }
          },
          {
            table: 'sys_documentation'
            id: '0bd024271da04eaa83176cb00299fed4'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'error_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0bdb365ed0984e9fbcd436e655bc7246'
            key: {
              document_key: '1012953902ef423a8f4becd31f2ae028'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '0bf0b54891874b2f9c1be134e305f1cf'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'trunk_template'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0c08c65d574748639d66ff91afa2e56b'
            key: {
              sys_security_acl: 'bb0b33c32da947d283485e31b22d5f51'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '0c0b5685530e45bc933379622c87e103'
            key: {
              document_key: '30f3ace36a7847259ae5dc9204415e91'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_documentation'
            id: '0c1905316bfe4eeba1c4f8fc2bd5b904'
            key: {
              name: 'var__m_sys_hub_action_output_577a6776cbe1402e880c18263b03d305'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0c2270e01a2d4d09bbb77f9ebfc26ab4'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '3397597cec75412e9f0d8ef9d8e0abf3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0c2c7777e9bc48cabcda670059322d69'
            key: {
              document_key: '1033bceda18242db95c4c7fe9b8992e2'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0c3856ac1bb14c3c8433541702992727'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0c639227fd8549e3a343f09edc88ac55'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0ca446fc144a4504974b832e98d420db'
            key: {
              list_id: {
                id: 'c2790166b61f46e2b1621d6bd81c79f8'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0cb20b1d8454425c86e41e739c15ac4e'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0cb5446f4340440f958aa3671360f175'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '984b5421f75c4982ad71ade1ffabda53'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0cb5f9170214406c8caa599272ab1254'
            key: {
              sys_security_acl: 'dd023e68376b4aec85a05365235b0d5e'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0cebe10e75bb4ccd8a26942c016ee043'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_documentation'
            id: '0d24b5dd43fa4db4bb76e82917999ab4'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '0d4b58b3d4254accb7fd912487674100'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'number'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0e046715f2bf4584be5be95e33f4fae2'
            key: {
              document_key: 'b06fb5738ec84bebb8e71186041705bc'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_documentation'
            id: '0e2136ae909243bc916423c9cc52bd34'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registered_on'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0e277d4118694edb9ab08d1d7a9ae779'
            key: {
              document_key: '2e842b554bb54d928d8c07cdc2c69291'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '0e2d710297984a44af37d0e7870f5b8d'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0e8259095a374d70b0a9e5227b2d6472'
            key: {
              sys_security_acl: '4ea9376580954a03a63781b0b509521f'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '0ea48621634b4543913cfbc71fd01ecb'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'further_servers'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '0ea7893bc31046b2ab2191edb928d591'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_dictionary'
            id: '0ec361bbe8874c47a30fae67c8cb8156'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0ed2bcc6e37440f1b33603c37f7c5434'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0ed5dab6e3b149eaa479ff4125c962d5'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'granted_scope'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0eda69642bfc4b89848db4a63ffbe5e9'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0f55d09ca4c4477e80a036c88be20736'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: '0f8a2e43ab7e4449af09a0bfafc29563'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_ui_element'
            id: '0fa2671e5bd54fae9a12269a1578e017'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registration_state'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '0fadb839a8a74b299591277bf7e88efb'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'contract'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '0fdb7d65dfcf4a6b8e7634997bd0974b'
            key: {
              sys_ui_action: '081ed5af8fdc4348a7c48b6fc604681d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '0fef0ca938144fdfb918ae57ce9825f3'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '0ff71f5134954831b2c49e86130bddcf'
            key: {
              sys_security_acl: '985ff914875041458b6257e20422f384'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '10068bbd3b9649ef81a7e816e8408a33'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'allow_list'
            }
          },
          {
            table: 'sys_variable_value'
            id: '100cbb868b2a4d95918daad91e0d922a'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '102c795063ec456a8a431555177355d8'
            key: {
              field: 'error_code'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_dictionary'
            id: '108c18928b48474d9e5a4507a3f3d916'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
            }
          },
          {
            table: 'sys_documentation'
            id: '10dc918dcbaa4b18a43e6af7cf79d43e'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '10e3ea6adc0b4c56a11cb2ac2722f2d3'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'wanted'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '10f879c201ca4906af2675e3b3345457'
            key: {
              document_key: '984b5421f75c4982ad71ade1ffabda53'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '114de881db8843cb84847bd71f9e29bd'
            key: {
              document_key: 'ec06366039994e12b5b2679bcb317082'
              variable: 'd13d0b935320220002c6435723dc34c8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1161d6c4d73d4721899bfd87267ec34a'
            key: {
              sys_security_acl: '49173adf65d34eadaa67205c032e314a'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '11a58be5f3444ffd8aa915eb4b4d4c19'
            key: {
              sys_security_acl: 'd8454d0289e240aeb5c02a92a4f876b7'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '11a605c3bde14373abbc0ab7850e15b4'
            key: {
              document_key: '309214ddbee34350a70ca4a164e43b1f'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '11cf1b7a48ac42678a34d76a339a8e07'
            key: {
              field: 'requested_for'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1201c618bc9b4245a6c81b504fea1a8b'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '122ac205ba3d4fbda56551ba2046308d'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'attempts'
            }
          },
          {
            table: 'sys_documentation'
            id: '123097d5fa2c4bcaa9bdacbad3cdfee3'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'minted_at'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '125d32313d0949f58640edce1b97fc84'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '12792f3392244c50bbc4714f42a20086'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'request'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '12977333e0b44ca8a2cd84275ad1bdf1'
            key: {
              document_key: 'ddf5d30c7591403484cce656252c4090'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '129e8421a6274ff8929b5e525376b7a5'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sp_page'
            id: '12a6dd84aada4b67855124747bcc7930'
            key: {
              id: 'x_gcx_byoc_carrier_sheet'
            }
          },
          {
            table: 'sys_variable_value'
            id: '12ab28315e6e40fead1bdd2121b57328'
            key: {
              document_key: '0e21511b907b48848ccfcfd52e346245'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_variable_value'
            id: '12bc5192349248e5aa9d7cba12a96919'
            key: {
              document_key: '3a0ab861957145849b40a09c7810dbd9'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_list'
            id: '12c1473f4bed4887b1e75b50af003e8b'
            key: {
              name: 'x_gcx_byoc_site'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '12e8d3a73101417f88f2978771faee4e'
            key: {
              field: 'allow_list'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_dictionary'
            id: '12f8a4cfe88a49d5b0706255e065d69f'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_ui_element'
            id: '13370a6ef2cd480d9669a5d0abd189fd'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_name'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '1339405ccbad4835b26b1c26e834edb1'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'state_in_words'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '13727036316e42d3ac3c0e7fcb3d39ed'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: '1384f1a3f988406284984102663cb1db'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ca-central-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1392859aba084cd7ac99d550103959a2'
            key: {
              sys_security_acl: '3153b00405594654ace7ecd8424045ad'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '1393679e30bc4535a5aa027c5e5bcbe5'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'contract'
              position: '4'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '13e48b093ef84f0b8b0b76f74acc51e8'
            key: {
              field: 'trunk_status'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '141d444f78de4f64aefe39497493355c'
            key: {
              field: 'error_next_step'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_documentation'
            id: '141dd5a2c6b04723b53ae092dde428f8'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'requested_item'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '145c71058dab425ebac5c6bf1cdd7c04'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '148c42c261ef4f319e7ff6173c39c728'
            key: {
              document_key: '04341c9c83d24a94a0b3c96832969a79'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '14a5814ffc40443e820f41f6ea9e6ec1'
            key: {
              sys_security_acl: '1c235ea832e24857a17d9c92eae16c19'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '1500074fcbad46c6b4aae2302844d88e'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_request'
            }
          },
          {
            table: 'sc_cat_item_category'
            id: '151910a92ee64c49b116f4dda28d91fb'
            key: {
              sc_cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              sc_category: '53ffd7d7a90645428965896b788e3093'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '1525443a662147eab5bfa77233dc98a2'
            key: {
              sys_ui_form: {
                id: 'e609381788e54f63b0a4145a3cbe5a2d'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '154c046c0ec64b8bb7011d3b2c96183a'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1560d0ed879145ef858b2e02982e18d1'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'region'
              position: '3'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '156927269f874308a6de4b45a7976def'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_documentation'
            id: '158d538bac3d4ba995f975a077bd6a20'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'access_token'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '15a6d67eea8849e08b390e7850379e51'
            key: {
              sys_security_acl: 'c35318e03fe1408b98dbcea21da8ea15'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '15ab63feacab4d7c9abe8e6cb6983be7'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '15cdccfc9055477287b236fe61bfc3e9'
            key: {
              sys_ui_form: {
                id: '789edbd736404d28b2e5afaa2ad02ba9'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '15ce77db1ced4b03975b982a133b3adc'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'termination_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '15e1cf3397074f34802f4dbd2c6732bc'
            key: {
              document_key: '8595c90ee5fd43c88bc7700cc4d096b2'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '15e4555f2f1549f1b235e978198a864a'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '15fd80e88b7b43adb571fa0411e38d6e'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '162f7ca7fb634d40823599396079ca3d'
            key: {
              field: 'genesys_id'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_element'
            id: '16475f7a14e44e119ca32b13947ec062'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'credential_alias'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '1651c03869aa453ea1670a9a7acdbf29'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '16572e04c0354a278cb6bea8adad8a20'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'list_trunks'
            }
          },
          {
            table: 'sys_ui_element'
            id: '165bfb63eee54e129c7e97f41d6aeae1'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '166464032ab5444c817b72faa5eefd03'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'correlation_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1691e7c271f0471fa8e650eeb473f6ea'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '16fd0c3f5d6e4d6198382bc4331a17d3'
            key: {
              document_key: '67f9c8b87cd240a6980c54ffbcc4f37d'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_documentation'
            id: '17696590a3294ebaa0f01e1faaccb49f'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '178aee40c18e421eaeb282d2be3c094b'
            key: {
              document_key: '6009c58fdcdd47fe8c36cc6327aac8eb'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_documentation'
            id: '178fd316787e48debafae728a563636f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict_message'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '17968ce7bc0a4c7497acaa1279557006'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'audit_realtime'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '17ae9e259219463cb412362d90aa631a'
            key: {
              list_id: {
                id: '12c1473f4bed4887b1e75b50af003e8b'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'last_read'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '17c305031fdf4163bd3190560b5ecd73'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_41dd2bc2d7424a7b9bd6f80807bdad82'
              id: '41dd2bc2d7424a7b9bd6f80807bdad82'
            }
          },
          {
            table: 'sys_ui_element'
            id: '17f273f3c9d74e7a8b2e6f59bd9b8d8f'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'minted_at'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '17f4ba5418874701bcaf448f4647949e'
            key: {
              document_key: '23ccc67a1422462d878684246cb73b67'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '17feb970d59f427a8c8c4680b8aafe7d'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: 'ac35f5aceaa04b2da82a61cadbebe0da'
            }
          },
          {
            table: 'sys_variable_value'
            id: '18116b6a4ced4cdfa4fa5d7acb52ed51'
            key: {
              document_key: 'dfff0db0037a4d088adc00293b26aaaf'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '18160fdd083e472694a058efd08c55c7'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '13'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1873a6dcf2864dd5b932f0a9f3c81031'
            key: {
              document_key: '7518c2baeb8b40cda70cf31663ddfaee'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_element'
            id: '189470af8462403c85ece39894080171'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '18a04824ddd840c18992a8972b763514'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '18d5153024f24169bb136cd7568d3523'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
              value: 'foreign'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '18db34febb654e648d0b3e3ebae82598'
            key: {
              field: 'trunk_status'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_ui_element'
            id: '18dd284e500b4632a1593f4828592b8e'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'gone'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '18e8b45f763641bd914613abf3cd03c4'
            key: {
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sys_updated_on'
              position: '3'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '18f46329a7a74be996a5c2f113c5e600'
            key: {
              model: '71f2a06951bf4963be1b53f375f9812d'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '191d224da4f34f0e8ac21120d45bac36'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1953dc10e5364330ba1090130e5ec570'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '196c9725deed4af79b9b60f3738e7b7f'
            key: {
              document_key: 'ac79fae99814451bbbb7c48938fa22d4'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '19829afca58b4b00b8129a690b18bff4'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1986fd665e714f88987ce01ce424d427'
            key: {
              document_key: 'ac79fae99814451bbbb7c48938fa22d4'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1993b88f564b4387ac095dda85995e5e'
            key: {
              list_id: {
                id: '6bd2e07ea8414febbf0c6c58d88cda58'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'gone'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '19b61a0a896e4828a5df718b436c1d80'
            key: {
              sys_ui_form: {
                id: 'b09eef5e7fe646b2be716571876ed0f3'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '19c358ef18114ef8a3275a9108ab0861'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'password_given'
            }
          },
          {
            table: 'sys_variable_value'
            id: '19c714bbd4a646c2bb1ecd1c4aadc214'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: '19df7788b7cc47aaa3922bf78d1a280a'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'write_sent'
            }
          },
          {
            table: 'sys_variable_value'
            id: '19e01db58734419f950653b11531ea29'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_choice_set'
            id: '1a0c658873004fac85200d3cf840fcf4'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1a169d7687fd4b0baffffea64e2a662b'
            key: {
              document_key: 'b903769b85234ffa99a91852c4c68449'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_documentation'
            id: '1a3c0cf58d0646d4b90d111eedc99adc'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '1a453201d54e4e9a9c9cb510a86362ae'
            key: {
              sys_ui_action: '1cd9672646d94bc3a3e8ac8e07436aa3'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1a794525147344c3bd0848c8ca74d1d1'
            key: {
              sys_security_acl: '2e8dcabfa16c4f5dbfbb55216a0580fb'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '1a8e8fc19c374a279796d09b1a7574f5'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1a96e32bd92f4578a7bfd602e093d70c'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '3847ed51742144d8b70492658150fe04'
            }
          },
          {
            table: 'sys_choice_set'
            id: '1ab81c9f69ed44b4aaa16a71f96952fe'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '1ad872b9550f46fca37601294482e2d1'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1ae81f92a7c7437eb169b27da82c64fd'
            key: {
              list_id: {
                id: '6bd2e07ea8414febbf0c6c58d88cda58'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1aeb4487c0564e388b3c5189443f5235'
            key: {
              document_key: '905ca394967a4236a38c39d46c864d27'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1b237a751078459495e127f6b7dbf76e'
            key: {
              document_key: '782a511de9d340489fab0286378b301e'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_index'
            id: '1b5b39104bfa4a80b2b644c6298c3960'
            key: {
              logical_table_name: 'x_gcx_byoc_trunk'
              col_name_string: 'organization,state,seen_in_genesys'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1b65813462d448b9a5c1d9a10460a511'
            key: {
              document_key: 'af8a78aec8f5435ea8dc612847c9c652'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1b6728e65f2a4d7cae6de087422172c7'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_documentation'
            id: '1b719d64ca4a48b0b8ee33c90def8ab4'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_code'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1b99a4d70842435bafc825cbecaec8d0'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'verified_instance'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1b9d10d82eec40df80228b72ef49d7ba'
            key: {
              document_key: 'af3ce01ec0d9406c99d4ebf117c97d53'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: '1bb15138a5db493c96bd43c04c491a4b'
            key: {
              role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
              contains: {
                id: 'd8021a51b9284fa09a84dc1438119f95'
                key: {
                  name: 'canvas_user'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '1becae1268de4376b218629e916677b4'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'requested_for'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1bf39673ce034a3980d22ec5a0bc18ec'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '15'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1c45d726b7db480ca9406a1e7ea26673'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1c80d698ec1146de85aa9540946f38b4'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_checks'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '1c83830c77b94c04ab12f2b3049cdebf'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1c8f198a6e4f469daacaca6c25f903e8'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: '1ca5bc5274764bc5a7be60a73041ec8c'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'region'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1d19fb5424e44c4aae9f006cdcbe688f'
            key: {
              list_id: {
                id: '12c1473f4bed4887b1e75b50af003e8b'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1d564a7f2d9c44fda81d12fe2149366e'
            key: {
              sys_ui_section: {
                id: 'feaae273af6340b3a9d0f94fbbd102ee'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'How it stands'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1d56ed7d7e574654a9232b12f25d68c8'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'retirement_asked'
            }
          },
          {
            table: 'sys_documentation'
            id: '1d62044d628440e7b6852634be65403e'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'status'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '1d7bbb4285ab4f7e98295faf9efdf881'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1daa920a7fd8477fb7e0f78bb598b1df'
            key: {
              document_key: '70bd3f50d59b4fcc8e1c41fbb38391e6'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '1daf035e5ee74175b7b37646ae587846'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'not_before'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1db62d9e61d240eb9a4051f4e176a1b5'
            key: {
              document_key: 'c967a1ef08c843c3bed62a62056d33af'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1dbfe0ca8c394ce4abbf29a5547d8dc5'
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requester_note'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1dd9afd903a44411aeb40b462b2c7b56'
            key: {
              document_key: '3a0ab861957145849b40a09c7810dbd9'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1ddad5d4c36248c4ac48db1d6c4dca5c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
            }
          },
          {
            table: 'sys_documentation'
            id: '1de5c93709fc41abab6b54b368254d63'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_name'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '1df39cb45dfc497eacd7f644aa51fb9f'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'site'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1e0c8e347a424942bb66febea1fd5f85'
            key: {
              document_key: '0e21511b907b48848ccfcfd52e346245'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '1e1752176ffc492aa9b6fc2c5b2b3233'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'state'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1e2a6d0ebddf46449ba1171fd30177e8'
            key: {
              sys_security_acl: '54defef392fc4dfd851c0c279ddf95f4'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1e31853287de43c18fc317b21c641af1'
            key: {
              field: 'organization'
              table: 'var__m_sys_hub_step_ext_input_fa06b259ec754d689532575b364782d9'
              id: 'fa06b259ec754d689532575b364782d9'
            }
          },
          {
            table: 'sys_ui_form'
            id: '1e449ef1bde44075aa9609c81b4cc0e0'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '1e4a22e927aa4a4386dff2c3a1a2a0fd'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '1e5d9c1e6811461ca54ac5d9233d344a'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'granted_scope'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '1e890a85fd0842feafd4833ba3f8dc88'
            key: {
              list_id: {
                id: 'c2790166b61f46e2b1621d6bd81c79f8'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1ec99fcae2914026a20b58e639905b9a'
            key: {
              document_key: '2feec61776db4185895f443b0070881c'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '1f8a3d1498ac4208ae72ab1a02bb199b'
            key: {
              model: '41dd2bc2d7424a7b9bd6f80807bdad82'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1f8ca9cb5b904edebc7b237ccae11385'
            key: {
              sys_security_acl: '37d9f9fe582343f8862262a4c687bc5e'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '1f97aee16dee4c9b91599fff321a4867'
            key: {
              sys_security_acl: 'a812d4f7af1844859d48af769df0a6cd'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: '1fa443e27af3484c86ba99602d940df1'
            key: {
              name: 'x_gcx_byoc_registration'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1fa956b582a44b3bb2e402f1a68dc85c'
            key: {
              document_key: '8595c90ee5fd43c88bc7700cc4d096b2'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_variable_value'
            id: '1fade999ac984c13b478bd5a3e0c48e1'
            key: {
              document_key: '7dfc1befe64b4c78aac43da4d05fda4c'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '1fbf76726f0d4ed58363808bb22b9e36'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: '6009c58fdcdd47fe8c36cc6327aac8eb'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '2078869e0ea9438a8daae614bd42892e'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: 'f2979ea4aa89444e83e45d95e1c4810c'
            }
          },
          {
            table: 'sys_documentation'
            id: '207910892328483c9b0a45fb865b02a6'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'credential_alias'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '20daa47262784cbd9db4ee25bbd83f17'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '20eff34de4a747b49b10ebd0b2f31385'
            key: {
              document_key: '6009c58fdcdd47fe8c36cc6327aac8eb'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2115838bf0a747209ca500366bd7b0c8'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '216aec61c4ad4e248d7238d03d384c6c'
            key: {
              sys_security_acl: '85143d49050348b79a6bd40a22b77a98'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '2179b1df4f644259a2bff1e82f49d5f8'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'site'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '21987b22c42947079d20a76a619aaab1'
            key: {
              model: '60fd04bbda52431ab398aa2b0e336a6f'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '21bb4a3f21b7464a94c03a06a5f27457'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_ui_element'
            id: '220d22d475ef4bd6a6be94c380a5e91f'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'correlation_id'
              position: '14'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '224d8345065740148a3c101bdb8c2296'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'get_trunk'
            }
          },
          {
            table: 'sys_documentation'
            id: '225effbe869a4519ae9d1ddd5363f0e2'
            key: {
              name: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              element: 'approvers'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '22727149b7994875be26944b42cc634b'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '11'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '227c6888e83b46e2b72fc409eb229387'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '22949bc9bf57401495413d75b3ded3b5'
            key: {
              document_key: '1e22a24e12f94a5e8d14b5912f4ca408'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_dictionary'
            id: '22997b2f6c1a4c37acc7961be118b920'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'clock_skew_ms'
            }
          },
          {
            table: 'sys_variable_value'
            id: '22b6d2f1030e45618b93fcb698f87c27'
            key: {
              document_key: 'b903769b85234ffa99a91852c4c68449'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_documentation'
            id: '22c278e66fe24b1897bef0f09bc3fee8'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '22c349149d1d49409abe0ce4074aa514'
            deleted: true
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_address'
              position: '18'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '22e02771a7c9498ca868b65a6820fb55'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'request'
            }
          },
          {
            table: 'sys_documentation'
            id: '231b473784f84c67b7bf60e853ab2192'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '231bd97e265b40388e590e0ef15e5d12'
            key: {
              field: 'verdict'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_variable_value'
            id: '232afc1c67c14a94bd4cade12e3bdebd'
            key: {
              document_key: '7518c2baeb8b40cda70cf31663ddfaee'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2383b30d06c442ad87a60bf5047e1155'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'key'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '23b20e852e4a478889fb170e48f09787'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'contract'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '23f765e7783c4cbc9f1164bfe287336e'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2427931c879a4a8f8b8f67e945bb7d30'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_verdict_message'
            }
          },
          {
            table: 'sys_ui_element'
            id: '244410d1b08d4fa4a696c014fae28387'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_name'
              position: '4'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '2458a30aefef4be4b864efb7575198cd'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '24648c3770c14ba4b2f30e21a49e9993'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '24a88b3b97d344798b41f487e67bcdf1'
            deleted: true
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '20'
            }
          },
          {
            table: 'sys_ui_element'
            id: '24ac51161e7545fab9f23f18fa21afcf'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '24c0e379472046d58b2d39892de7e0cd'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_message'
            }
          },
          {
            table: 'sys_choice'
            id: '24ec325d970249c7992abf1ff118e1fd'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
              value: 'refused'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '24f0c0e4118f4c34949e3a8ae31bff0e'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'state_in_words'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25214d091eaa430c908e877f562c703e'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_name'
              position: '4'
            }
          },
          {
            table: 'sys_db_object'
            id: '2527d7de357046a78c056b3e40c44880'
            key: {
              name: 'x_gcx_byoc_digest_password'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '252a24dc5ddf4a9d9947aa9de854f75d'
            key: {
              sys_security_acl: '1cd57ce725374be198479fa3d5e96831'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '2565c431657845518a11fe5254c22029'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'next_step'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '257e0e5d7a2c490bb3a2b0ea9939e5bc'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2599e2dc13e74ca09086b63a6c00914c'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'minted_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '25a592b1628940098d2ba26355a9ecc8'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'proposed_contract'
              position: '3'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '25a6eed6940044158b3b479fb02f447e'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '0e21511b907b48848ccfcfd52e346245'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '25aa5ae47658466da48886fc9a217c76'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'further_servers'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '25c9e1a729a348c2ab987b3870f5dcd3'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '25cd183bc1b44bd0aa7c2b47d6137c7c'
            key: {
              document_key: '8cdc181ef1cd4a33bb823bb0908cff41'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '25dd7adbc6ac418e84cc30e2ce3eebc0'
            key: {
              sys_security_acl: 'c412cf1489474ee08bb95843430dedef'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '25eb9ec4526140969af7de41003a3e09'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'state'
            }
          },
          {
            table: 'sys_choice'
            id: '25f8ec2ed2d640e18e051dd107893163'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'us-east-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '2609a5759dc44fe488b55967bcb8c2be'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'retired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '261cd107aafe4b5a9c43ea44f403a1ae'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'drift'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '262e45f3d14e434fb15fec1c2d5c912f'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_ui_element'
            id: '26351d461f834c41809f310e1ebe5288'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '265539876a9e4e2fb073fd30d1cd513d'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'request'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '266c72847c424f1c81be03b27e34c696'
            key: {
              sys_security_acl: '5c464baf3be346bd9b880e21c519c94d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '268c591c0ffd4b8c92ac78d2749216d7'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '269847d3b02a479daf33d7952c0eae6e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '26b79b21f53746dfb0304f9a2aa10040'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '26c4217b54e74d759ff1ea8c02ae877c'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '26d77d1480094e95a6d9dc051e7fb8b4'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'source'
              position: '12'
            }
          },
          {
            table: 'sys_ui_section'
            id: '26fc269575774adda464608e80bf7128'
            key: {
              name: 'x_gcx_byoc_organization'
              caption: 'Organization'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '27089c55e92f454698de3dc3424db545'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_list'
            id: '273fdad765794764b1c631da070405ed'
            key: {
              name: 'x_gcx_byoc_attempt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2766b6ff84864410a0e782434d8bf61d'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'drift_summary'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '277a2d48943847098bf1626a96a29998'
            key: {
              document_key: '7362af9121534f9faa551b25501ba304'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_documentation'
            id: '27913b684f57416d8efc78dc8ffacce4'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'org_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '27da89e665cf4bc3be15345c37ef4772'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'failures'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '284ccd3c58104272a514e8abf168db93'
            key: {
              document_key: '150fb00cb3b046f9b7800f4b54cd4bcf'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '28a04c5b0d93413e9fc9ff0f0b2f4c9a'
            key: {
              model: '04341c9c83d24a94a0b3c96832969a79'
              element: 'requested_item'
            }
          },
          {
            table: 'par_dashboard_permission'
            id: '28d76ec8bfc14aaaae5d502abd90ef1c'
            key: {
              dashboard: '5525014c3bd840108635bbc00210a1c3'
              user: 'NULL'
              group: 'NULL'
              role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '2921520d26cc44c093a4736f4d2abb1f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'started'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: '293124b30cc74be5b9005d7c3b8ca49e'
            key: {
              document_key: '3cf459447f22427d9da61c00f3e059fd'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2944af18f1684a7cb56fcf0e8a4f9054'
            key: {
              document_key: '150fb00cb3b046f9b7800f4b54cd4bcf'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '29457e0065e24526906fd547aeab3c41'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_address'
              position: '2'
            }
          },
          {
            table: 'sys_choice'
            id: '296ddcc1129b4e5a999e50bc0ad7a0b2'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'retiring'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '297d60e8b77b42ac80626b8ba72970f4'
            key: {
              sys_security_acl: 'b360f1607e534929941e6003d5992105'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '29811862c52d49eda093282d7a0a2dec'
            key: {
              document_key: 'ddf5d30c7591403484cce656252c4090'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_documentation'
            id: '298623c8270e477299b35e04f4be13e3'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '298779715b79484aad11a6ab440cb5ad'
            key: {
              document_key: 'c51ef2a2076e4784b3081b8d57038bdd'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '29a6e7a490ea44cfba5d5e696d755abb'
            key: {
              document_key: 'da9c6c472e4a4af0a494b08a6d38c961'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '29b3791dc5154026bbe560ad9c5c40db'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2a370bbf555642e997137b486b004808'
            key: {
              document_key: '9077ecdceb564f9db5653041ea9d04c7'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2a4eb97bf19442a2ac4d5a3726eabbcb'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '2a5052cbb41f428088fbef32c0363b6b'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'list_sites'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ab41ce8ecc94d4bb03b9a4c70fb20a3'
            key: {
              document_key: 'edc4f51aa9b64a25962cbb7488b2ab62'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '2acceaaf7923450dae5c0a3891ffde7b'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'probe_until'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '2aee57e9ad5a45d8acfeedf92c264983'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2b3e140a1e7f4353bc7a263f6c2dee1b'
            key: {
              document_key: '0298681ad7044fd2895f86cdf6a69dd8'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '2b52caad1aad45f49f56d7eccab13c0d'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2b70a46b96234551811acdbe82a4ce6e'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_ui_form'
            id: '2b7159c52a66424e9464a93b6a78f7ed'
            key: {
              name: 'x_gcx_byoc_digest_password'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2b7b2e2273cb441a9e21abc0ee34c74b'
            key: {
              document_key: 'ff9f1dc2d5504b3ba2fb6d6e0c28b299'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2b81c39117ef4372bb4a833aaf73412c'
            key: {
              sys_security_acl: '9fc20c7578a641b2ade3b38f9290718a'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '2b88de13efa04586a433e78ecbfe6292'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'a783d6f1fdaa40648783d3bf70dffd78'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2bca66943bb54023860518c7f93a8e7d'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2bd003e47733415d913798a8543be96e'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'auth_user'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2c204952947c46aa92cb46f14f1d1acc'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_user_role'
            id: '2c2fb0d62a144499b05a592b8b71949b'
            key: {
              name: 'x_gcx_byoc.requester'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2c44f7acf5334c6eb97a1bcd7064fba5'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2c49db8efbdb48bcad28b1a7365a82ce'
            key: {
              sys_security_acl: '03f43a3e3c90429f8bcfd3fe166cc304'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '2ca6a24c81cc478a8a32f91bf6b9730c'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'next_step'
            }
          },
          {
            table: 'sys_documentation'
            id: '2cad9837221f48a7ba5d05ac0078c4ab'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'error_code'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2cc856c912644cd7b518c127918c9c0a'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'org_id'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: '2cd481dd407a4846b5fd9d4d131f3fdc'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
              value: 'register'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ce9fd335c9544b78f50d005b045a221'
            key: {
              document_key: 'b06fb5738ec84bebb8e71186041705bc'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_documentation'
            id: '2d0fa03ec0df47d094a5f2f1be3fa584'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_kind'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d1c55facede433e94beb4bfd86db09b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'caller_name'
            }
          },
          {
            table: 'sys_ui_section'
            id: '2d1e8c9c481b48759ad14e1c9385c98d'
            key: {
              name: 'x_gcx_byoc_organization'
              caption: 'Access'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2d495913b6fb4215923f13af461f3891'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requester_note'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2d87cff4ad4e4f27bd44857a42562e9a'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '2d9dead3d4814e8f9c5e7b79a6698928'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_code'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2dabc79724ab4664913585857b2454f9'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2db8a5f57923464386fe84b2d0f31f7a'
            key: {
              document_key: 'f2979ea4aa89444e83e45d95e1c4810c'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'item_option_new'
            id: '2df9b08a1e57403dbf200d11d4f4b931'
            key: {
              cat_item: 'NULL'
              variable_set: '8440484d584e4ff0aee94635011638cd'
              name: 'inbound_site'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '2dff14ed1b1d4a04941bcdfe9b4ffaaf'
            key: {
              field: 'further_servers'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '2e59702f43d44cd5aae5d6b245428bea'
            key: {
              sys_security_acl: 'a94e3f137d8a41a5823d5c71f94404b3'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '2e5d3d102556408d8b08c4014db0bf35'
            deleted: true
            key: {
              model: '078b65b9cd1e47b0bdfc7caad577b1f3'
              element: 'approval_group'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2e6168acbd9544879eded2cfc896a038'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'retired_by'
            }
          },
          {
            table: 'sys_documentation'
            id: '2e77833aecbe4c559bedf13983756005'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2e8b5d5320a24d42b7e083a99b138540'
            key: {
              document_key: '4b2df2c3807340c09ab50f88b046d172'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2e9438157a274702b2ee7ed4278ffc98'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval_required'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '2ea0748873e74e35a05333c053856db4'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'seen_in_genesys'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ed3d4a8f0bf4148a5d94b4a7af9b2c9'
            key: {
              document_key: '1e3afd16299d497796e1221cf4399b6d'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2ee0bdb9af574fffa5899f68309d1e77'
            key: {
              document_key: 'ec1c682f35254bf3b8e2db0032bbe9b2'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_documentation'
            id: '2ee52ba8765d485cae7a2a79f79eaff6'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '2eebe31e689b4030ac4544707ac4bcf5'
            key: {
              sys_ui_section: {
                id: '5f745d7241394300b3eaa97d789d180a'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activity.xml'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: '2f08585a8eed4a13adc285b9452a4de5'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'attempts'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '2f8da88983794744814a2fd2b4740cd7'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2fb80dbc43b44427a8a58d38fd5a0a37'
            key: {
              document_key: 'cbab8c2da2e84ea48e55fbdeccf1bc45'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '2fcc77747b354fc7ac3eef2433e5449e'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '2ff2ce11ef7949c899976d3723d93e57'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'drift'
            }
          },
          {
            table: 'sys_documentation'
            id: '2ffe811d054345a5ac5b9eed49ad309f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_name'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '3006a1f760004ba3a32e66a47cece0df'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'audit_query'
            }
          },
          {
            table: 'sys_choice_set'
            id: '300b46e9931843218402f6a96707a4a6'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_variable_value'
            id: '300f3cef9bcd4e8f85cd44ed3a86e5af'
            key: {
              document_key: '4585eac8baf14951bebb6dde3f895554'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3022360f9dc4440db10a4119009f15c7'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '3035f3d09e7946ac8cfb0fa24e2105f5'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'error_code'
            }
          },
          {
            table: 'sys_variable_value'
            id: '303a726573384713aa5b7090951dad2a'
            key: {
              document_key: '7ae5348145ec4718b4a2b3550dfb8e0e'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '303eebe8228c4ab6b62180db22bd9dae'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '305263b3c59b4fed844ba9e1e1d7f610'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'drift_summary'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3057a27fd4d74a0e968d6d9c0b3b13f0'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'allow_list'
            }
          },
          {
            table: 'sys_variable_value'
            id: '305fa668b17d4614bb350dba1ac0ea1c'
            key: {
              document_key: '98b37b1ae4d14a48b001886bc9c4bb35'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '30c7ac85837b4cd093ff60eafda43588'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '30ce54804c1a4c2bb06d6622a4bddec7'
            key: {
              sys_security_acl: '30c78733769447dfb0d6b250f256ce99'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '30e9e950b8ce4306ab201149e3a3fd5f'
            key: {
              document_key: '30f3ace36a7847259ae5dc9204415e91'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_dictionary'
            id: '30fae15c7cd949479bfd108f40bde60b'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'contract'
            }
          },
          {
            table: 'sys_variable_value'
            id: '31017724b1fd47d9b807c15578d09352'
            key: {
              document_key: 'b903769b85234ffa99a91852c4c68449'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_ui_list'
            id: '311dda8e2ce644ddaf4443afa3ece8a8'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_trunk_request'
            }
          },
          {
            table: 'sys_dictionary'
            id: '314b582f1e6a47d19f7285e1922ec3a9'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'openings'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '317c1610812c4dadad92139f7b36791c'
            key: {
              list_id: {
                id: 'c2790166b61f46e2b1621d6bd81c79f8'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'key'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '31b73e6db5534d3091fbcdd7dc753e64'
            key: {
              field: 'error_message'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_documentation'
            id: '31c691b98a5a47e99d22b03c3c146ef6'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '31cdb24c409f4790a108e7515090094f'
            key: {
              sys_security_acl: 'd377e9fe194c40bc90f585896a57b91e'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '31e7e72636194bbba8b60711b666a8e7'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: '1d92027454844ab6a70ea3c092e4f924'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '31f3a776b8ee4add8aeb8c991a80e3a2'
            key: {
              sys_ui_form: {
                id: '789edbd736404d28b2e5afaa2ad02ba9'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '5f745d7241394300b3eaa97d789d180a'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '31f7079f479b4638b84cf64880364856'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: 'f0d83583271146909ab62540734ce602'
            }
          },
          {
            table: 'sys_variable_value'
            id: '320db0ed791e4d28aef036155243ba66'
            key: {
              document_key: 'dfff0db0037a4d088adc00293b26aaaf'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '32577f5821a941d98978dc3a44ee5df9'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '32652336a5b34e91b569e8b79062dee2'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '3266c67843a944c29cb543c34f148117'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_6fd26820eeb94b6fabf8af8b82f6186d'
              id: '6fd26820eeb94b6fabf8af8b82f6186d'
            }
          },
          {
            table: 'sys_db_object'
            id: '3278c90856ba4e17a00b3fafd48bcde3'
            key: {
              name: 'x_gcx_byoc_token'
            }
          },
          {
            table: 'sys_variable_value'
            id: '32a0c3e23d3342059c9dc67342cca90e'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '32a614dff09e40c692ae6c68ad991f6c'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'caller_name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '334dba76aacd4e9db18f3bcccdaeb5fb'
            key: {
              document_key: 'ec06366039994e12b5b2679bcb317082'
              variable: '3d6d8b935320220002c6435723dc349c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3383e9b11e6645cfb7af34ce918ef672'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'time_to_register'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '33971e0fa5b441fb86396dc3c7dee7db'
            key: {
              document_key: '52f7df2205e946b29e11ad9e89270239'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '33b85cf872ee495dabfd4d9fc2c182a8'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'verdict'
            }
          },
          {
            table: 'sys_dictionary'
            id: '33b8b2603d8141c88b58d91996de699d'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'last_read'
            }
          },
          {
            table: 'sys_number'
            id: '33bf843d16d14f3b970f018efe392832'
            key: {
              category: 'x_gcx_byoc_trunk_request'
              prefix: 'BTR'
            }
          },
          {
            table: 'sys_ui_element'
            id: '33c36a500e3a442cbe7a56f473baf974'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_status'
              position: '21'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '33d196dfbd154e24b4ebc9140b2ad1e6'
            key: {
              model: 'c473df58183e41388610336fc7be9c6e'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '33ef20d76389452b9ff0e7b5fe62a0f4'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'number'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '33fe778ea08b4cab88eb2cd1dc5da763'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_choice'
            id: '341262fd6fb84d608e3ce386018e56c3'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_kind'
              value: 'pbx'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '343d1123d33c464d8f945cf444ea3c87'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'termination_id'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '347343b4e247406fae957506cf2b0bd5'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '347a9061737246ecad1fbdcb2ab3cb11'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_documentation'
            id: '347ddcd442ca4e4b8bc352a47ea314fe'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'approvals_asked'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '34acaaec3b3f4fa59643385ae70baa1e'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '34af3889000b4f82ad437bf396fb3884'
            key: {
              document_key: 'c473df58183e41388610336fc7be9c6e'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '34bbf6d31abf446cb2f8ec9b2cf3be67'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '34d7803984aa4a74b166f7cf27765b50'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '34de74fefd6b40d3bf746fdc5bd927d2'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'site'
            }
          },
          {
            table: 'sys_ui_element'
            id: '34e48902c4be4d188373436cb9c3994c'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'contract'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3527fb65e0cb43659a5def0764b84145'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '17'
            }
          },
          {
            table: 'sys_documentation'
            id: '355b8be48b7444debf27d831c8a25047'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '355e08d5970b465e8af5e0638194f0e7'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '35981a841407454d99d35639f74b99e0'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '35ab28f9bc75415faff8eb66cd62a2b9'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_variable_value'
            id: '35ae461cb51e4802b0b12927329df868'
            key: {
              document_key: 'f2979ea4aa89444e83e45d95e1c4810c'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '35de11b0b7cf4613ae46d6229e6f768e'
            key: {
              model: '078b65b9cd1e47b0bdfc7caad577b1f3'
              element: 'found'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '35e8149a626d466e9ab336907182dbb1'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'retire_registration'
            }
          },
          {
            table: 'sys_variable_value'
            id: '35ead01136c44692a9010f3c8449a147'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '35f77956939d4c9eabe0346079ac79bb'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '70280de5e4b8497fb22399f61667f86b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '36176ebc15c74de894990b14c03d556b'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_documentation'
            id: '362ad57a256447ae9112cbac25c85d42'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'trunk_template'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '3630694fbd504b08bc690124b611397e'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'made_with'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '368387655352471bb3f99b6704c61216'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '36f9ebe5d1b34c25abb9656de9d733ce'
            key: {
              sys_ui_action: '556ad76d0a424380a5ae30affb11ce1f'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '3704a3e6e8f644a4a2fba4d47e480402'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requester_note'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '370ed8849f4144b6b499b0d42237754e'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '378aa112a82044f5857014f943f2d570'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'wide_allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3795e01d166c45efb62ad172d2c62ad1'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '37aac2bbf2104f199529521948c036e9'
            key: {
              document_key: 'ec651825634d43afa90aeded536697b6'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '37b02a2031aa4e35b807bd7c377af1ed'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_documentation'
            id: '37d9e23b9bb642d394f09f127c67b945'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'expires_at'
              language: 'en'
            }
          },
          {
            table: 'sys_choice_set'
            id: '37f17801494a43f3ae8dca2293332f59'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '37fd3c3fa9e64568b911430a2710bc3a'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: '1778a7480f20101091d0f00c97767e03'
            }
          },
          {
            table: 'sys_variable_value'
            id: '386b4d0bf4654877a430ee7bcb8cfe3d'
            key: {
              document_key: '1012953902ef423a8f4becd31f2ae028'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_choice'
            id: '38c1fc5486504aa88672227d25520322'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'queued'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: '38e6d2135ee54bc0a8777e474611ee98'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'outcome_unknown'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '38f0a24df52c432e8697ad2dd4cccfa0'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'instance'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '392511af645f4370a3a370295234e783'
            key: {
              document_key: 'f2979ea4aa89444e83e45d95e1c4810c'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '3935efe0fb084c2c9bba42f68703e780'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '0d72512381474ebcac4d791c2092150a'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '393926b47b154602a6c270aa90457b6b'
            key: {
              sys_security_acl: 'a6714115653a437ba63261dbb88affba'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '393dcbdda32f4b9098c4485569f5676d'
            key: {
              document_key: '70bd3f50d59b4fcc8e1c41fbb38391e6'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '39878179890a42a9b31c0b80ebdade35'
            key: {
              sys_security_acl: '1a9a546b49b64b37b1c10d01c9556f6f'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '39ac975d23474e77a54180b6931ac0d0'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '39de786cf03441a7ad863a3d3efffad0'
            key: {
              document_key: 'd1f317977e9c469aae24ecf4b2a2ed18'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3a28c87eab7c4c9b8382342ba1a76677'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'duration_ms'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '3a366b5cedf04babb0740709c7a35120'
            key: {
              name: 'x_gcx_byoc_trunk_request'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3a4b7bc1f49c421d9159532e2b58249d'
            key: {
              sys_security_acl: 'b79734fadcd140fa9bbc6190b2a46088'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3a9b965d34b54517ab92fded74806833'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3ab23deb4d5c4985a2a9cfc20acc2ae6'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3ac6848d381d4d58866def37fd7e568c'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'further_servers'
              position: '4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3acc64dd5b7f42fdbe92aa12b03ff47b'
            key: {
              sys_security_acl: 'b923cdddc5da4069ac2210c2a6a45ec4'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_hub_flow_stage'
            id: '3b42c6cbd66e4d8dac1d6b25368ce03c'
            key: {
              flow: 'c61c78c6f3f640f0afd9da19ad525244'
              value: 'received'
            }
          },
          {
            table: 'sys_ui_view'
            id: '3b46a32676f3454b962503149727d50d'
            key: {
              name: 'x_gcx_byoc_requester'
            }
          },
          {
            table: 'sys_documentation'
            id: '3b4ff32aca0f41dcaae002352a5a3f77'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'contract'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3b6dd3a44022431a890b51a42477b9ed'
            key: {
              document_key: '3a0ab861957145849b40a09c7810dbd9'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_index'
            id: '3b7fbc368f014715988b7706f6302377'
            key: {
              logical_table_name: 'x_gcx_byoc_attempt'
              col_name_string: 'request,started'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3b93635232f147bd9e528a6d76b255fa'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'access_token'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3bb21cb713544a2494af3a90de41942e'
            key: {
              document_key: '6009c58fdcdd47fe8c36cc6327aac8eb'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3bda43ae797147daa50bb4d0ffd6b801'
            key: {
              document_key: '16b3f901561e45ea930f915fc177b171'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_list'
            id: '3bea90ac09564b7f9ab8900302ca9c7b'
            key: {
              name: 'x_gcx_byoc_registration'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_trunk_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '3beb53d6e3d94ab88ca54a1a29cb7198'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'put_offs'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: '3c1bfed0b595456881c1774bef1d3e71'
            key: {
              name: 'x_gcx_byoc_organization'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3c2a8bfb620147d88ff4ad89f732209a'
            key: {
              document_key: 'c967a1ef08c843c3bed62a62056d33af'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3c44dac88b7f445e90a374dde1cdd02a'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3c4dc2e888764d148fb1bdf93d9aa8bc'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '3c4e3f3692d64e98bbc5ecabcbfe9e9b'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3c56bd247ed3456bbe056f2ddfb239e3'
            key: {
              sys_security_acl: '73fb13be8c2c48e280f4c12553d9acb6'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '3c763b82eb194e5a99efa106e7763472'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '3c82b4f16ae84abdbe64a9de979aa67a'
            key: {
              model: '2e842b554bb54d928d8c07cdc2c69291'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3c8948b49d8e40b1b43fc069c7697315'
            key: {
              list_id: {
                id: 'c2790166b61f46e2b1621d6bd81c79f8'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'holder'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3c9a8908ddf84cafbbfd1f90b4a31de0'
            key: {
              document_key: '65f97c01b0164957ae75c4364f0a61ff'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3c9c73ce02b14f1d85c02f7a915445f6'
            key: {
              sys_security_acl: '23ef9201067e4db5bf654c5dff4c9fae'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '3cc358c6345f4aa1a6bfc6be1315541e'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '16'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '3cc5761ab5104031845bcefcb5a494d8'
            key: {
              field: 'organization'
              table: 'var__m_sys_hub_step_ext_input_2e842b554bb54d928d8c07cdc2c69291'
              id: '2e842b554bb54d928d8c07cdc2c69291'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3cd195bbdb834a81a23252c998eb0bce'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3cd2bc2f541c40b9b0fc83b3a0688b4c'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '3d0ef020fb01441199fc9f654e17f05d'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'further_servers'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3d2306fbf8e2439ca94db80f63c28e38'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requests_per_minute'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3d29a72754514052b239cc926bb688cf'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3d8a075eefac47b7b88517a199a7cb3f'
            key: {
              document_key: 'ff9f1dc2d5504b3ba2fb6d6e0c28b299'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3d9e387a1e9049e695bfe4817315663b'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_step'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3db7f7d8bcae4e079b6ab9042f27c678'
            key: {
              document_key: '1033bceda18242db95c4c7fe9b8992e2'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3dba9e92738e45468b29666134ee1815'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3dbfa7e0651d435fa7d4dc4b37c24eea'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'registration_state'
            }
          },
          {
            table: 'sys_documentation'
            id: '3e285381985d467b85b6e286b9434c2b'
            deleted: true
            key: {
              name: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              element: 'approval_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3e475a33e13d4e2ca2b1b5d28c06ff90'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3e47a525acf34f81b852a81b31aa93a7'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_address'
              position: '20'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3e486e63679b4578bf08a4344677c706'
            key: {
              document_key: 'ddf5d30c7591403484cce656252c4090'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3e8e372eca014c44b48a66f1fa55e753'
            key: {
              document_key: 'd35cd35c819c47ec9efc4e76b009d31a'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '3e8f953becb846aebb9214ccdd7c5feb'
            key: {
              sys_security_acl: '1c05cdaf597c40bd81ae51bb546d3b69'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '3e9ad7ad9b224e1388904300176081c2'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'auth_user'
            }
          },
          {
            table: 'sys_documentation'
            id: '3eb2156a5c3c4de682ba7ad28aee13fc'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_kind'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3eb7452cfbe041e3814cb32f32b38b61'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: '3edfb23bb82e4ffba2ca41a4217fdde3'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '1'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '3ee1f358699a40248d475de4d63fdaac'
            key: {
              field: 'next_step'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3ee3338106bc48bbbd007d0cd5b0d0d3'
            key: {
              document_key: 'b06fb5738ec84bebb8e71186041705bc'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_dictionary'
            id: '3f1368d2cee54a92847b8cf9cf7d7b5b'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'status'
            }
          },
          {
            table: 'sys_documentation'
            id: '3f37af64c43940b0a50d675a7c6eab62'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'password'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '3f6497517ee342509960f426679d300e'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3f6b9eaa3e384193bb695a538eba2b3c'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '3f6d9d5af9ba41bebf1010fe685383a5'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3f7c641bb6e247398d92c8a33b89128b'
            key: {
              list_id: {
                id: '59691368acca4164895cb2dbaf8a3322'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3fc70d317217419c8b132deaca1613b5'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'registered_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '3fde70a8530f47478259027c4eb49519'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'further_servers'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '3ff95e568df14c3c80cf239366eb42c3'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'operation'
            }
          },
          {
            table: 'sys_documentation'
            id: '400d5d58c1e149b3824b1e8b032762d3'
            key: {
              name: 'var__m_sys_hub_action_output_41dd2bc2d7424a7b9bd6f80807bdad82'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4012377106c04005a3ae7f0164de4a48'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '40124321ba0a4230aac2570cae047ec4'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verified_on'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '40124ef674ee4f75b741388838f6d043'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_ui_list'
            id: '4031f240c4c6435d97b43ef47e1697bd'
            key: {
              name: 'x_gcx_byoc_attempt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_trunk_request'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4031fc10ec7b42f2aeabfbe842027930'
            key: {
              sys_ui_section: {
                id: 'feaae273af6340b3a9d0f94fbbd102ee'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'How it stands'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requester_note'
              position: '0'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '405fabe1b5814bb1b337ab2d51c0f43f'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'error_message'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4072537728f94a389e8b0fb1c32e01f5'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'instance'
            }
          },
          {
            table: 'sys_variable_value'
            id: '40ae80a5177b4149854694139f15aa3d'
            key: {
              document_key: 'ac35f5aceaa04b2da82a61cadbebe0da'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40af5400fcd8447ab8d2bb5307b7527d'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'source'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '40d0cbcb403345b2a2fe472783f7495c'
            key: {
              field: 'end_point'
              table: 'var__m_atf_input_variable_e00571a10b3222000b7da95e93673a8f'
              id: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40d8617e248e407cab24fd821f83c853'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'allow_list'
            }
          },
          {
            table: 'sys_dictionary'
            id: '40fbdbd0b6df4b9792fd12c7aa105989'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'requested_for'
            }
          },
          {
            table: 'sys_variable_value'
            id: '415bc0552f854ba8926a9a3e4d427505'
            key: {
              document_key: 'd35cd35c819c47ec9efc4e76b009d31a'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '418fef92d04d4ddd923174360b27b364'
            key: {
              sys_security_acl: '54c6d473b39140639f1f6b55f6461cba'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '419c0ead23e34d84bb7fc33fa8efc4c6'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4224dbccdb5a44b09c924b51744cd2c6'
            key: {
              sys_security_acl: '9ec118c8452a404f87cb2898a7fd1948'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '422e49fb77504f9ab56e5796be874d59'
            key: {
              field: 'error_code'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_dictionary'
            id: '42565499edc349f6bec1a0da955b0d46'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'credential_alias'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '425a4536c63040fdb4b206dff4c6827d'
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '425d6f431a8a4906ac5c9d26430b25c4'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'a784cab7a1a44827b7bc9f48ba284384'
            }
          },
          {
            table: 'sys_documentation'
            id: '4285a1796e444152880f9eb3fae889fa'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '429d8763b88e46d38ec644a92e4f732e'
            key: {
              sys_security_acl: '7c7a25c81c2c4db9abc0d90220b67c31'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '42d57f789806462fa3b9bdc57590cf04'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'registered_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '42f4afe3120c4f1da3c4e7e16fa42ebe'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'drift'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '4303eded9507426daca544dead473cbd'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4344dc9e5d0b48c0b2103c8ee070d209'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: '5f7185abbcdc43dfae8ff771cc570734'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4351883c825448a083d8cd7af01d2f6d'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_ui_element'
            id: '435db9db495e436a93be281ddd758bff'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_kind'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4365837ce36a4866a1f4cf149f329ede'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '43bc3211605a4d819d6b3446f6a5cae0'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'wide_allow_list'
            }
          },
          {
            table: 'sys_variable_value'
            id: '43f661c6495b435a974c585bcbbc1792'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '43f6c041217e4160a569cab49db57d13'
            key: {
              document_key: '0d72512381474ebcac4d791c2092150a'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_documentation'
            id: '4430fdbc3b554e9aacceae4f811fddbd'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'auth_user'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '44545ae9330243b3b50bc4b92e818294'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: '445f4c49dafc47c0bcef183bbe9b8406'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'further_servers'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '448982481863437998d64c9fb0b1409e'
            key: {
              document_key: 'ddf5d30c7591403484cce656252c4090'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '449bf72eb9034f17a04c4cd0e74fa46b'
            key: {
              sys_security_acl: '519a49088bc34df3b9cb23a649e0605f'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '44f220bc66054cea847a390da8ff3eb1'
            key: {
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4508017eeed94dc2b02402e0c8cf8628'
            key: {
              sys_security_acl: 'ff2d8fccd00d48798c13c27c6e637fca'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '451b2746449649318af2601acaa5d953'
            key: {
              sys_ui_section: {
                id: 'fdf9bd8080d746c8a44c142e197c3be7'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'access_checks'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '451d74032bc64662ad9a5f39da81777c'
            key: {
              name: 'var__m_sys_hub_action_input_577a6776cbe1402e880c18263b03d305'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4524fd39d8cf474a92657f7d41a017f1'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '452fbdbc9c0b49d897b2b142df6cdbf9'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'wide_allow_list'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4587052dda084b7ab5c15df5745246fa'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4592b503faba44d68300c1233eeb8963'
            key: {
              sys_security_acl: '4700847aab4e49738482c8c8c795703d'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '45a25c0960c04cdc9ea5badc453f6d5b'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '782a511de9d340489fab0286378b301e'
            }
          },
          {
            table: 'sys_variable_value'
            id: '45aae5b45ba443c58aac408dcd047473'
            key: {
              document_key: 'c09fdee7345641bf87ba72c22f25e58f'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '45c1b932ab194b7991fc5fa0315e7ded'
            key: {
              sys_security_acl: '71c0612f56194d988e0b1679f346cb25'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '45d6f03eed8e4a919a4b0066510c7171'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'error_message'
            }
          },
          {
            table: 'sys_variable_value'
            id: '46142244631c4fe39d025f56aef82332'
            key: {
              document_key: '6009c58fdcdd47fe8c36cc6327aac8eb'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4615ce028bd04633af4c15e64c4f57ca'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '466b1156b6944aa7a2c9b9daab9173cf'
            key: {
              sys_security_acl: 'c25c5454269144d982fa5f5ac5962da1'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '468ea5adfac74c07a4a464c8da5ff6e2'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4694de8130894e6f8dcd659d1c6cb2a4'
            key: {
              field: 'trunk_name'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '469a5b20f50647fbaef5d2bf89d994de'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'requested_for'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '46bfe0f892324438be68e5777c20479a'
            key: {
              sys_security_acl: '4fda024d040f4c6495c641c302282f23'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '46caf75251cd45189ffcf6fc1d5a1f9f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requested_item'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '46f1cfdfe02b4d90a28fc00df224e9e4'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: 'ec651825634d43afa90aeded536697b6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '47034b844eb34d97b63e8745a0faa430'
            key: {
              document_key: '80fc577668ed4937a60f1b5e140fbd30'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'item_option_new'
            id: '47371622b30c47469d3706775054c7a1'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'auth_user'
            }
          },
          {
            table: 'sys_variable_value'
            id: '473e8b2215904cb5bc0c0da7bb65d170'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '475c5446769a4d17874433a42e46d593'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '477ec082db734d318f3dfab2ec532d8b'
            key: {
              document_key: 'd1f317977e9c469aae24ecf4b2a2ed18'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '479867fa54274557a8a8f280bb2cacc7'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '47a6173315e248d7a3706467bb69367f'
            key: {
              document_key: '0d72512381474ebcac4d791c2092150a'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '47cc34a249814d9f97a68f17a756f1a5'
            key: {
              document_key: 'f0d83583271146909ab62540734ce602'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '47d865ee56a545a79a4e409b323e9db4'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'request'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '47e18ee72dad47eba5c5fcced7550d98'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'adopted_by'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '4801bb9627934211a12cd115f1067877'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4827dcebac974bcfb437233f6917e2d2'
            key: {
              sys_security_acl: '05089e742ed549ad9e0454f40af456d0'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '4841bd54250944108c0296bec7b4610e'
            key: {
              sys_ui_section: {
                id: '5f745d7241394300b3eaa97d789d180a'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'comments'
              position: '0'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '4845b4f77e77492bb2bda54c75e74844'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'next_step'
            }
          },
          {
            table: 'sys_documentation'
            id: '484632f9d54640b9a8e09064c8859529'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'instance'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4890484dd658489c8e98e58fc9501108'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'change_reason'
              position: '12'
            }
          },
          {
            table: 'sys_documentation'
            id: '48a8afaf2483480c908cadb703c2c850'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '48cb98bbb8c3443996e26e688fc0df98'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: '48cbcf6c22704d12984d6e5035b3c810'
            key: {
              document_key: 'ae65f8219ae548cc88eb44661b678d26'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_choice'
            id: '48d614408d4140ba8768161bbd657fc2'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-southeast-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '48f303249b3b4416972ae7f648452830'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: '491c42ad3ec34d679a80f70b55c5a3e9'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '7'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '493272a580c1414aa8471748951edc50'
            key: {
              sys_security_acl: '9d2e3c86ae404f758a246a0661c672bf'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '49481b0704ea4f6a8be7b280c4b483ec'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'termination_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '494d7c1afa3544979ba302b45ea09b96'
            key: {
              sys_security_acl: '9f336579a6504d31a902a0b4dfe9e5e4'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '4971d93a3d97409d83d8d8e7fa474059'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_variable_value'
            id: '497499bbd643495eb203119c355f5d71'
            key: {
              document_key: 'ec651825634d43afa90aeded536697b6'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '498a7e27673b475ba370761be39c7a92'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'region'
            }
          },
          {
            table: 'sys_ui_element'
            id: '49b1220a21b34b0582af65500c167c98'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '49c804960d9440b08bff003371f12bf4'
            key: {
              list_id: {
                id: 'c2790166b61f46e2b1621d6bd81c79f8'
                key: {
                  name: 'x_gcx_byoc_lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'lease_until'
            }
          },
          {
            table: 'sys_documentation'
            id: '49cee3fae8314c2ab5582fa4f8f36b3f'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '49e0d7346ef3439c81f7299bd4e0ce09'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'correlation_id'
            }
          },
          {
            table: 'sys_ui_section'
            id: '49fea910045e4f02ba03ebac619868a8'
            key: {
              name: 'x_gcx_byoc_trunk'
              caption: 'Carrier options'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '49ff58f0315342e1a7dec92219e8ede3'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'requested_for'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '4a2827ef90974899abf44b204b88ff5b'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4a3cf95290ff441a81933d6b7a39c640'
            key: {
              document_key: '08ff978a18674d5a956562b49c75f805'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4a5d9a6c4d434ce1893d61357e09cee9'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_name'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4a6afd2d7b904290955977e6c1225663'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sip_uri'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4a76e03174884d03ba8ddd9a95456811'
            key: {
              document_key: '905ca394967a4236a38c39d46c864d27'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4a821de25fcc4a218eca7aa39607d26a'
            key: {
              document_key: '213bced728954f8e9eadf7dfa7855285'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '4ae88f6738604743861bc9e4c669cd50'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_section'
            id: '4b08ad9184b5453ba29bddc179bba58a'
            key: {
              name: 'x_gcx_byoc_trunk'
              caption: 'Trunk'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: '4b3a10cc8e0648529b6cc8a495be6179'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_code'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '4b6cc46ee61c408286bc741a34674abb'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4ba1f3b8dc63485a80950944236f7fc1'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'ae65f8219ae548cc88eb44661b678d26'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4bd343db9af24cf3ae6159a9d0c4b2b5'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4bf2b91036d644618561fbf2b3a01fff'
            key: {
              document_key: 'cfa59e9da57c4ae5bdf8d4e1ff8a72e4'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4c2a1cb727624caca4b86ddf04779176'
            key: {
              document_key: '33cd340a42a34d619fb5ee6aa05bd96b'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: '4c3197ad461c44139295375fc351c70c'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4c46aadb79314326bd943137f4f71dc4'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'key'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4c4eae46815a43e79238ed231c0fa9da'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '4c664aee4e9b497792d62d0fcd265ea6'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'available_metabases'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4c86607e9d194dcea359f7f4aaf27595'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4cd4805e6d1d4e088c7f53b30af3b9fa'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_60997fa923da495da665af9715da55d9'
              id: '60997fa923da495da665af9715da55d9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4cd709ba83c84dc1be5bc6b99722686c'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'adopted_by'
              position: '18'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4cdaaf70fb8e4051b9ca4549b00d3242'
            key: {
              document_key: '375be76efe2b45f1bfe3b1325a96778e'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4d01eb1a4c9242448986b1cc84bf494a'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'wide_allow_list'
              position: '10'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '4d03235ef9c6426286733c596b19307e'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'number'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4d1f368470094eaab1791082a016b404'
            key: {
              document_key: 'c967a1ef08c843c3bed62a62056d33af'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4d3fe5efe2494ff48369166da4839551'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4d4e116f61ed4e0fbd53acb3e3f33843'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: '4d7c2338dde24c83afd2ac26f51bcb5f'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'caller_name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '4d9985deb67a4022af55ab122b8bc047'
            key: {
              name: 'var__m_sys_hub_action_output_41dd2bc2d7424a7b9bd6f80807bdad82'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '4d9dfbd9e71647658fdc321ed04a33bd'
            key: {
              sys_ui_action: '8df4ecea92ca4adb8fbed470b781f558'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4de248b62aca418c91d4a94a81801a0e'
            key: {
              field: 'caller_name'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4df42b397c9445f2bb38efb1780167a1'
            key: {
              field: 'inbound_address'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4e16e2efd9634d4c800a3b31590b26e9'
            key: {
              sys_security_acl: '0821ad7ca87a4f59a136afd455db5888'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: '4e3cea2164cb4911ad9c353f0129d361'
            key: {
              name: 'x_gcx_byoc_registration'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4e57bb2331ea44e9817b6fb0d1063ad5'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'request'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4e9a6f0a2a7441fabeaf8d8cfb032307'
            key: {
              field: 'state_in_words'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '4e9b539e3a234554ab654d14d74c7cd8'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4eafee0d96734b92a58eb5c4be5a3dcc'
            key: {
              document_key: 'e2c325fda2a34f1aa44e7e60f749ba16'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4eb4ab4c4a0d4935b3b28242001864bf'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'approval_required'
            }
          },
          {
            table: 'sys_documentation'
            id: '4eb5b1d70cd64c6c87639c71f399d606'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'credential_alias'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '4ebe623eb1d54ec9bb8cf7bb7f4e25c1'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'requested_for'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4ee8407487e242fc9166d5ed76b88463'
            key: {
              field: 'site'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4efb587d3626406ea43ed5134ee8a4db'
            key: {
              field: 'verdict'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_dictionary'
            id: '4efe9a379b7b493785b241a7147e5d24'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4f17d051b9dc44ec9471028f334a3f2a'
            key: {
              document_key: 'c9d5eaebd232499e9dfa8fc4cd33e3e6'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4f1c38d4c4e64886a7f0dd3c8dbd514c'
            key: {
              sys_security_acl: '65fa996ec3f84f80bf01e0e71eb65e6b'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '4f258039cc3448c0801e3153c03dd4a9'
            key: {
              document_key: '3cf8790dc7164df69e972571e758e345'
              variable: '8f7d0f935320220002c6435723dc3471'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '4f264dbe994f4543b4b5290419dc9ef7'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '4f40042f60d240219babdbb95a9b45ab'
            key: {
              sys_security_acl: '19b0ffbe546948d598a32f14d203559c'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ws_query_parameter_map'
            id: '4f90c6234d5443c0977af178afc82e40'
            key: {
              web_service_operation: 'f124c334f7734dc7820d8c8c337efbdb'
              web_service_query_parameter: '24edb99f91dc484abcdb83de37971b61'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '4f91858232be446c931c0a32f4b05558'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_action_output_71f2a06951bf4963be1b53f375f9812d'
              id: '71f2a06951bf4963be1b53f375f9812d'
            }
          },
          {
            table: 'sys_ui_section'
            id: '4f9d21d09e4f41b9880bf13504ef0cf0'
            key: {
              name: 'x_gcx_byoc_registration'
              caption: 'Registration'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: '4fb2c8df064d4de58e683696d8e1a743'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '4fb2d603e06f4807b80c9ad9f3613e70'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'audit_results'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '4fcfff2370a647a88776546ee292974b'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_variable_value'
            id: '4fe6367ab35a427b908d63fb4edca27c'
            key: {
              document_key: 'b06fb5738ec84bebb8e71186041705bc'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '5004e544139242c0986c1663adf0763f'
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: 'approvers'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50176d95215c46a9923757b5a6d941ce'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'site'
            }
          },
          {
            table: 'sys_documentation'
            id: '50199b137e7c4aaf978e857eb4e06b81'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '502c20aa7626482d9d790751f7e08b51'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'key'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: '503d63bd7b544703989eb7b7eed43730'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'credential_alias'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '504ecf601d3541ec8e122457dbbe72bb'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'password_set_on'
              position: '19'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50542175c2114ed099a0d2d30323f35b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'opened_by'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5082abdff93049e99dd0317d4049b8da'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'password_given'
              position: '20'
            }
          },
          {
            table: 'sys_dictionary'
            id: '508f991c2c2a49ec9f29f7e26b41a535'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'leave_trunks'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '5090168effeb4c03b7d11dcec3c84b0a'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'next_step'
            }
          },
          {
            table: 'sys_documentation'
            id: '50b4e1514b13474187ef582e4163a4ec'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '50bb751692344f85951fb6a1ad79196a'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '50cae2fc9cc2409e831725d69afb4dca'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '50cc0b324c5749fd84ce92994e934374'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '65f97c01b0164957ae75c4364f0a61ff'
            }
          },
          {
            table: 'sys_dictionary'
            id: '50ed35e3788b4a0085d8017ee8d0e17d'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'first_attempt'
            }
          },
          {
            table: 'sys_ui_element'
            id: '50f42f20da6d469c82c8bdaed93df5a1'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '512927e4f69f44e19431953b8fbc0788'
            key: {
              document_key: 'fc45feaee41f409d8056ae20566d7df5'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_variable_value'
            id: '512e26eca9ab41b1881354c841596b27'
            key: {
              document_key: 'c7591e9148c643ffbb60e7ac6f0e4e3b'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: '517a05e1681a4181a473863658cffe86'
            key: {
              document_key: 'e986c1adbf454e2590ba587c077774c9'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_choice'
            id: '5194bc81ece246dd9fb6fd98a29834c3'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'eusc-de-east-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list'
            id: '51abd4858f244267bbcdaf934ba0abfb'
            key: {
              name: 'x_gcx_byoc_attempt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '51c6adbd357941138f3aec5ccf9e6f6e'
            key: {
              document_key: 'af3ce01ec0d9406c99d4ebf117c97d53'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_variable_value'
            id: '51cc32515c4f4eb59ec79b019b621b2c'
            key: {
              document_key: '984b5421f75c4982ad71ade1ffabda53'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5240ccdc3deb43b6a638be600a12937c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'not_compared'
            }
          },
          {
            table: 'sys_variable_value'
            id: '524582343150469ab38010d614dc5930'
            key: {
              document_key: 'd1f317977e9c469aae24ecf4b2a2ed18'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_documentation'
            id: '52986f3c897c4ee18c6bbebc94bf9cd6'
            key: {
              name: 'var__m_sys_hub_action_output_41dd2bc2d7424a7b9bd6f80807bdad82'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '529f0203db0446288e1e949bc6cc5bdd'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'operation'
            }
          },
          {
            table: 'sys_ui_element'
            id: '52aea6ab4299470b8879736e78c4a3ac'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '52bc9d01f88e443581d31cf84f633e26'
            key: {
              sys_security_acl: '5a9e210c2615445bb4f5155e09825001'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '52c452368d5b4ed38d6fa4b17c7b9283'
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_step'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '53068470906040669ac13c355a5c8a31'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '10'
            }
          },
          {
            table: 'sys_dictionary'
            id: '531b82e1d08b4cbbbfe12cd08503aa6d'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'password'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '533a6423caf4459ab164c0bb2aee9dca'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'list_registrations'
            }
          },
          {
            table: 'sys_dictionary'
            id: '533a8f92ad0d4fb6ad45b6a55f91e44b'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'contract'
            }
          },
          {
            table: 'sys_variable_value'
            id: '535b60be7e4742eea05cfeafd5127a73'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: '5367f13bf8ee4034bffa05c84e76bda6'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requested_for'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: '536cdb6264694a6d8ff208bcf34ff9cc'
            key: {
              logical_table_name: 'x_gcx_byoc_registration'
              col_name_string: 'state,next_attempt'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5377d7daec684c4197250fdd9814d18e'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'seen_in_genesys'
            }
          },
          {
            table: 'sys_dictionary'
            id: '53b8a2ef6f3d468c8dd6d2ce7e751721'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_variable_value'
            id: '53cbf8300de849758ff0d705e60eb3de'
            key: {
              document_key: 'a784cab7a1a44827b7bc9f48ba284384'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_dictionary'
            id: '53d5c414184246b69fe391afff72a2f7'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '53e27c808227433ea587ce21f04db738'
            key: {
              document_key: '1012953902ef423a8f4becd31f2ae028'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '53fb006f51d54dbbbb235b09c810d06e'
            key: {
              document_key: '60e6cadded684dd98088eb2e19cb1e9a'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_ui_form'
            id: '541e51e06f28463d88a10e787ff88755'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'catalog_ui_policy_action'
            id: '545a15b079854fc1b51c23c13b9e1b9a'
            key: {
              ui_policy: '5c1af405ffd24e3c9cdb8d60ad24fdfd'
              catalog_variable: 'IO:87aac29b14c2406aaadef70f95844baa'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '546f93d0b7be4037aef2ec5c9164a090'
            key: {
              sys_security_acl: '1650fc84577344fdbb781fadcfa90da0'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '5477aaffc10548fdb4602c194b52f909'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '10'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '54b073f688454b57a64dc57cef2f4b7a'
            key: {
              model: '577a6776cbe1402e880c18263b03d305'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '54c7352b96354d31bdb0e09a58cda656'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '54ca9a9c1cc74eeaba008911f44b66bc'
            key: {
              document_key: '67f9c8b87cd240a6980c54ffbcc4f37d'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_element'
            id: '54f2956356824f6bbe4646b9556b3d68'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'seen_in_genesys'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '551188c1dd2a47218bbd245664117399'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '551d935547d5425bb838dcb0a1861c47'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_variable_value'
            id: '551df7735e5948c2ab04185472030f33'
            key: {
              document_key: '3847ed51742144d8b70492658150fe04'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_variable_value'
            id: '553def9dcc994e289043206343feb28f'
            key: {
              document_key: 'a087f63988e84ec193852ed54d81c566'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: '554d5d6147e4408caf0f71d104cd6ac7'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '10'
            }
          },
          {
            table: 'sys_choice_set'
            id: '5579c54bc8394a63ae7ad0d46750b6ac'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'contract'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '55f160d59c7f47b6816538f33ccd1ce5'
            key: {
              sys_security_acl: '028e36954d13451a924f725d5fe7ea62'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '560ddc0f98074c27a24f4599fb609d9e'
            key: {
              name: 'x_gcx_byoc_site'
            }
          },
          {
            table: 'sys_variable_value'
            id: '56156ee8358e455b9823126f5b66852c'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '562b8d1b3ca9429dbd7a4a2e40367ffa'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'error_message'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5652a3d015814ad9964c14f7c8c86600'
            key: {
              document_key: '2feec61776db4185895f443b0070881c'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: '56638291e5cb44c081ffa7e61fcdd9b2'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '4'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5665def7a0464f37b831803ef54eccb1'
            key: {
              sys_ui_form: {
                id: '3c1bfed0b595456881c1774bef1d3e71'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'fdf9bd8080d746c8a44c142e197c3be7'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '569fb7a16c84429d9a91c4df4b88115e'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'openings'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: '56e9404186c544299df41e16de54c532'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5717775289e8459f801e7c7aad7973c0'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_name'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '571b2d949d17448fb0527a0c39c9402c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '572a98f4e0ac40099d93bd14fe6c1551'
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict_message'
              position: '1'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '573b43e36e62496385c597275a132308'
            key: {
              model: '577a6776cbe1402e880c18263b03d305'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5789febe3a394f89baddca3f9917319a'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'next_attempt'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '57e3252b41c34b758dc3d931b61c529a'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'caller_address'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '57e6148752ad4c378426ffeaaabbac7c'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '57fcea86fc3a4b30a496265ecd55b2c2'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '58530ee5c4fa42349e66e3e261136f2e'
            key: {
              sys_security_acl: '422d10f788bc48a8ab950d628110031e'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '586dff7af07e45dbb79d20385b2bd763'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '587b06cae77543ddaf218dc0a206f982'
            key: {
              sys_ui_form: {
                id: '1e449ef1bde44075aa9609c81b4cc0e0'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '58b84504984c407ab95efedd3b9ef677'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'access_status'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '58e82007078f41d99292352eb0cd0f43'
            key: {
              document_key: '1d92027454844ab6a70ea3c092e4f924'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_documentation'
            id: '58f6429b0d8741798c78fc1e1c7819e8'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '58fd159355df447c998e5ab0e9d42682'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '590c2f5a39434e8b9a5bac2b57e2be4d'
            key: {
              document_key: 'a784cab7a1a44827b7bc9f48ba284384'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '59195861b6444479a644366814eda9f7'
            key: {
              field: 'next_step'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '5935e5146279429097112e814b6848a6'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'error_code'
            }
          },
          {
            table: 'sys_documentation'
            id: '594bce36ce7945dc9be0a95779dee558'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'realm'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5953825f25e84b0197043689088000eb'
            key: {
              document_key: 'a784cab7a1a44827b7bc9f48ba284384'
              variable: '53fb0f535320220002c6435723dc34ec'
            }
          },
          {
            table: 'sys_ui_element'
            id: '595ac20ead2e401482785f566ddc036e'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'probe_until'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list'
            id: '59691368acca4164895cb2dbaf8a3322'
            key: {
              name: 'x_gcx_byoc_digest_password'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '5969704695ff49258fdd7ea69cd27809'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '59a22769194a45f7a7078ef0438fbeed'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'registered_on'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '59b7b59c7686449cbff094cd25884705'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '59c3d45cc72542ddaaf997ed4cc287f2'
            key: {
              document_key: '9f535bef80134193bf216da0a162b1c7'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '59d29dfecfd04ba8b2fb1ad060dafed4'
            key: {
              field: 'requested_item'
              table: 'var__m_sys_hub_step_ext_input_60fd04bbda52431ab398aa2b0e336a6f'
              id: '60fd04bbda52431ab398aa2b0e336a6f'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '5a272bfc4e084cdaa567062944539a69'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'allow_list'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5a2772b305374b05bf23a82916b85ed4'
            key: {
              sys_ui_form: {
                id: '789edbd736404d28b2e5afaa2ad02ba9'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'feaae273af6340b3a9d0f94fbbd102ee'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'How it stands'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '5a57c940a18b49448c7e9d5e1b31a520'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'settled'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5a6911ca82f140099fd2f38425e86a38'
            key: {
              document_key: '7518c2baeb8b40cda70cf31663ddfaee'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5a93569a89a24f79a4e2506fe23fe72d'
            key: {
              document_key: '04341c9c83d24a94a0b3c96832969a79'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_documentation'
            id: '5a9b362e799f4bf6ac47cbf06ba5a6f0'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_verdict_message'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5ac5cde31514442aaadc6a13e127e898'
            deleted: true
            key: {
              sys_security_acl: 'f2f359dedea24e51a63bc60336e4127b'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '5ac9e3a69956419da88e95adeec36dd3'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'termination_id'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5ae47aa3e0fe482a9a3af3b7b724a3eb'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5af4f56b03a347c4aaeffbad02bde83e'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '5b0c6de3c26e420d825d89e02fbb0327'
            key: {
              sys_ui_form: {
                id: '1e449ef1bde44075aa9609c81b4cc0e0'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '5b2364e9c0284738b01cc2c388271ffb'
            key: {
              field: 'sip_uri'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_documentation'
            id: '5b3b08a695064e8996bdcd8a332b9f6f'
            key: {
              name: 'var__m_sys_hub_action_output_610d3be4744e4fcd9debe4dc00fa44cf'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5b4967b373634c8cb3ff217018965daf'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'retired_by'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5b821dc786d14ab3897ce51394c7cd95'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5b834ab6c36a45d1918aeb9cf04825f4'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5b87bbbf0d6d4b3f8b27358b8a178039'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5b98f8ead9cf4d21bd24786fcb2411fc'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5bbb2c99c16940278e8cdb08b13a5be3'
            key: {
              document_key: 'f0d83583271146909ab62540734ce602'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5bccc7a674104e2aa26417645ffdbf68'
            key: {
              document_key: 'd8b0896984b4460ea241ab69c6fc263a'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '5c089bb8edaa4b18aabcf9022a1405e3'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'wide_allow_list'
            }
          },
          {
            table: 'sys_documentation'
            id: '5c08d157af754e628cec222aa149e613'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'org_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5c2f66ffea804d2dae9adf598e87d0ca'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: '5c551b1b3d7c4791a89c5294ad601469'
            key: {
              name: 'x_gcx_byoc_organization'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '5c88cd5f7ba1442699bb4d2bbe9dcdb4'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5cadbee65c8f4a57a86a2147082142f9'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'item_option_new'
            id: '5d287203f4814549b1268769b4b0da1c'
            key: {
              cat_item: 'NULL'
              variable_set: '8440484d584e4ff0aee94635011638cd'
              name: 'caller_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d2a8e0f85754dd8b9355d67ae0c63dd'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'realm'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '5d37af92c3014c4c8707371e2ff8847f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'termination_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d3de28fc9794b52859bfcace9dfcd8a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '11'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d5abe210aad480594e913fbb7c16e29'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registration_state'
              position: '8'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '5d681a33e0584cafb88fbd5ddfb40083'
            key: {
              model: '610d3be4744e4fcd9debe4dc00fa44cf'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5d6fb8e632024cd19f1bc7a6c764c688'
            key: {
              document_key: '8595c90ee5fd43c88bc7700cc4d096b2'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5d7c7186fc3241d189241767668795ce'
            key: {
              sys_ui_section: {
                id: 'a1119c07adbc42eeabc445672d894da8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'In Genesys Cloud'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_read'
              position: '3'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '5d9cb3a7a99d4d7faf6743fbbe8c16c1'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5d9f08aa44244b9b995164a20dfb9145'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5ddf09c978cb410586000d7e913053fa'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'time_to_register'
              position: '8'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '5e127615713442a088906f83c512a6d5'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'caller_name'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5e15d811ca8944fb9d804d1de0052551'
            key: {
              document_key: 'af8a78aec8f5435ea8dc612847c9c652'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_form'
            id: '5e1ab45c9a014dd08fb0fa9e50c280c8'
            key: {
              name: 'x_gcx_byoc_site'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5e3328c149744ec3a3d3f06cbec8660a'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'assigned_to'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5e494477534a4060891954360b1bd164'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'started'
              position: '12'
            }
          },
          {
            table: 'sys_documentation'
            id: '5e4b3dccfee340fb9095a094a8e9ddb0'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'caller_name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '5e6df94a554c413ab70af7f69aafa7ed'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5e75cf4194b540e0b782a4c9d34883d1'
            key: {
              sys_security_acl: 'dbd4a12ae4bd412cbfe6c28684f7877c'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '5e8d317d6c684278b7c2b4efcc026aaf'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5edf3bf0735741d8b73269216e2a38c8'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'verified_instance'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '5f0acdbc39b041eb8062d4a2c769eb80'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '5f1b745efba943f9aae12a472b24b393'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'created_anew'
            }
          },
          {
            table: 'sys_ui_element'
            id: '5f61fdaeb7cb493295656d7c2d7107f7'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_ui_section'
            id: '5f745d7241394300b3eaa97d789d180a'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Notes'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5f945e2ba9ba425c83ad5e9267b8bb3b'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '5fb43e29ba9244f08945de7372d2c36d'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '5fd2881a5aa64531920088b68c9f0446'
            key: {
              document_key: 'dcf86feff8a54ce891a27f3733a7e4d3'
              variable: '1fac6063876100102fa5a1bb36cb0bac'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '5fe7ca6e6d2d462c984ede47a7da0ba7'
            key: {
              sys_security_acl: 'daf56a8493e34207a4bb1b91926c0deb'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '60052cd3ca4440128f4538b7902d15c4'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'not_compared'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6028033620da4f07b3c2f1a14bb245f3'
            key: {
              document_key: 'fa06b259ec754d689532575b364782d9'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_documentation'
            id: '60402efdd86440c18d01d0340f6733e0'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '606a50574bd04b7ca979dd3f0ac38177'
            key: {
              document_key: 'e2c325fda2a34f1aa44e7e60f749ba16'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '608f034e621843578a03fae7f72b004e'
            key: {
              sys_security_acl: 'b764eef18ecf452580f38bc6b8238f4a'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '60a877537f794bc29ba3a97cf339ffa1'
            key: {
              document_key: '1012953902ef423a8f4becd31f2ae028'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_ui_element'
            id: '60e8067af18c4921a5b8a7976f1755e1'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_choice_set'
            id: '60f27516487d4053b887926cb500a9bc'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '61039911d0534a849771e5f6cdff9022'
            key: {
              name: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6152df75df2c4e08ae97111e78889e7b'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'request'
            }
          },
          {
            table: 'sys_index'
            id: '61b59a363290403a8556d72f00485552'
            key: {
              logical_table_name: 'x_gcx_byoc_trunk'
              col_name_string: 'requested_for,state'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '61c930e6fcd94dcfaf316476b21489b9'
            key: {
              sys_security_acl: 'c395123717a741a290d1b2eff059e0b1'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '61dc72733adb4bf48ecd1eea1e13013a'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_message'
            }
          },
          {
            table: 'sys_ui_element'
            id: '61ebf908936344d3af68da8755700458'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'seen_in_genesys'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6295d18e5afe4c47a27ed5b33c668fbd'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'drift'
            }
          },
          {
            table: 'sys_variable_value'
            id: '62b77d5fc4b64100bf9ee29ba3c82111'
            key: {
              document_key: '208093e1159b4570be19ae7e8cc19f4a'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '62bf516afbc84639ae85963dcd1af6c1'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_ui_element'
            id: '62ceb7c80ef34f07801b96a4b0312b40'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '62e2940e20cb474dbf360f284df8f208'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'proposed_contract'
            }
          },
          {
            table: 'sys_ui_element'
            id: '630baa1503a44484af5faace9027b1f9'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'leave_trunks'
              position: '13'
            }
          },
          {
            table: 'sys_variable_value'
            id: '632496ff3e894a89af071112170202db'
            key: {
              document_key: '99e35e6c1cfb49e8bacdcd234a3bb259'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '63474512bbb545dc9f15892ed6515e7a'
            key: {
              sys_security_acl: '8fd6f61901fc477dab87c0f8d052df3e'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '6347c61761384728a8661fdbb61c1138'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_name'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '635b769e987c4057a9654780b8863b49'
            key: {
              document_key: 'c3649feb0f16427bb913712c0b1fd7a3'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '639f09d6e90c441292a3a7fc75ee62e9'
            key: {
              document_key: 'cbab8c2da2e84ea48e55fbdeccf1bc45'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '63bd2af630b04b4a98561860c8c7819f'
            key: {
              sys_security_acl: 'cd3a71aa59c84bf4b8f42051374092cf'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '63bf17148731467d90931d9813fdebef'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'not_compared'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '640892c1c2624e2594f04aecfa24872c'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
              value: 'verified'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '640ae2a9496b4e878ce0e20ce600c735'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_ui_element'
            id: '641348ed18304360b4cc8df4094f46b5'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'region'
              position: '4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '642e7a70622c45569acb04dc8aea6a24'
            key: {
              sys_security_acl: '67c684a682f44b869c30227269ec0ea7'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '64401abf61f7440c94a665c31644f276'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '645cfd93781c46e8ad4b8186fe803cba'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: '647402d2393e4e20a5ba5ad867b1c7a3'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'wide_allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '6478be0840914e87b4561b30f96db54d'
            key: {
              sys_ui_action: 'daa7f6bec55246f7bcc31ca30b803b0d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '647d2f7bdac9460fa804ffe7b7dd8057'
            key: {
              document_key: '60e6cadded684dd98088eb2e19cb1e9a'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_index'
            id: '64a31873775245cda5a920aac184c856'
            key: {
              logical_table_name: 'x_gcx_byoc_registration'
              col_name_string: 'trunk,state'
            }
          },
          {
            table: 'sys_choice'
            id: '64c124c88f0543f4a7c7531345315dcd'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-northeast-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '64ffb42eb5d9407387bdad37e4088ad4'
            key: {
              document_key: 'd35cd35c819c47ec9efc4e76b009d31a'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '650fe927a4c24454857e942a56770aca'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_dictionary'
            id: '651dc781f2194377bc20fd88f8e0e139'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'time_to_register'
            }
          },
          {
            table: 'sys_variable_value'
            id: '652adb80e76347b89a448d844ef13fe6'
            key: {
              document_key: '782a511de9d340489fab0286378b301e'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '653a5ac8e6a64b868285fa38f8a3aaca'
            key: {
              sys_security_acl: 'c4f7c4fc727b4e2997544e8bdbf906ac'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '65480ab5bca34305a8dd45425cbff8f2'
            key: {
              name: 'var__m_sys_hub_action_output_610d3be4744e4fcd9debe4dc00fa44cf'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '656ac90a8f8c43079414a84e2c06fd10'
            key: {
              document_key: '9077ecdceb564f9db5653041ea9d04c7'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_element'
            id: '657182363a8248c3b1c1869d6e67858f'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '658bd2d5aab4418eb592b68d1d169237'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '659a28f5bf92430983e00765abe90b65'
            deleted: true
            key: {
              sys_security_acl: '8e2b5c3fa01b40709e51431e3d0c52b1'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '659c904053d54ea797f95ebed1b1cace'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'retirement_asked'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: '65da1121f2354e8c8949ce2f073027b7'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_name'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6627851a5f5c4763b52190258aedbe2d'
            key: {
              sys_ui_section: {
                id: 'a1119c07adbc42eeabc445672d894da8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'In Genesys Cloud'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '0'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '666b9de191784e85b52850af9ee3696f'
            key: {
              model: '41dd2bc2d7424a7b9bd6f80807bdad82'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6678ce95993542a0974ad4f795deeba1'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'contract'
              position: '4'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '667b766d2f9445728ce49c040e1861bc'
            key: {
              model: '71f2a06951bf4963be1b53f375f9812d'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_dictionary'
            id: '667bec63f0314a7ea1a4c67d9cb5645a'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'failures'
            }
          },
          {
            table: 'sys_variable_value'
            id: '668ec380909444dab24138f647bcfbaa'
            key: {
              document_key: '3a0ab861957145849b40a09c7810dbd9'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '669b44a17cc34bfc8788618d8ed9b849'
            key: {
              sys_security_acl: '1f2938a7da9e4bf791083c121acb8c43'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '66b6462a8c8c43e4a802a1b02a72bfaa'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_documentation'
            id: '66c5652fb7df448e9332ce61d84f11b1'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'instance'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '66c5fe10df6d4770b6541a72b976cfa0'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '66cd8ec671904daeb7f4a97dde451564'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'read_flows'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '67132648cbdf4c808eef8fec61a19fb9'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_documentation'
            id: '67182e7bf53440f18c1f27341078ba4f'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'clock_skew_ms'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '6745e0d1fc104092b2a2f8ad66712959'
            key: {
              field: 'error_next_step'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_ui_element'
            id: '676e7ed0166e4a308c0aa0ebe04ad6c4'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'site'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '676ec6895eae4dd99d78824f89289459'
            key: {
              document_key: '9f535bef80134193bf216da0a162b1c7'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6777cc611a464f94a7a753ed66165afa'
            key: {
              document_key: 'c473df58183e41388610336fc7be9c6e'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '677a97f7d88e4e93b25650f8670ae735'
            key: {
              sys_security_acl: '38c5f79bb5ec43a1bd9fd2516c265d69'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '67c22f53267c43df9d17e1b3cc13c4f7'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '682476a6b6af4f21a00a306275461315'
            key: {
              sys_security_acl: 'f256003a581641d4a5a86df456c75dc1'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6828e5a870d74eebace92aeef4939392'
            key: {
              list_id: {
                id: '6bd2e07ea8414febbf0c6c58d88cda58'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'last_read'
            }
          },
          {
            table: 'sys_documentation'
            id: '684e2e73c652402ca6310950608c7154'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '686753d29c3c44c497a153dede7c9a37'
            key: {
              document_key: '7518c2baeb8b40cda70cf31663ddfaee'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'item_option_new'
            id: '6883033d92e9416cb6e54e941bf43722'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'organization'
            }
          },
          {
            table: 'sys_documentation'
            id: '688a67cdb6dc4d0bbf461ecbd88c1ae4'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '68b57ea5b852408c82b1299272f1befb'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '68c6e5b148f541839d82c0e4888727af'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'request'
            }
          },
          {
            table: 'sys_choice'
            id: '68d6332e79334c608284adbc22d5192e'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'eu-central-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '694793eef5d84ac9915cd718fa292bae'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '3'
            }
          },
          {
            table: 'sys_dictionary'
            id: '694faa57fda74a78b3937aaf7605ee35'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'minter'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6997d88b86344f8793b248ba5223d6bb'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: '69d50c1f20d9436bbd85753822366acf'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '2'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '69e30b0052334f2dbbdae2a636e9f33d'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'number'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6a13cad4059043fdb0decbfd892d9012'
            key: {
              list_id: {
                id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'good_for'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6a21bcf062c2443e8d3b93e56ec1c3ca'
            key: {
              document_key: '1e22a24e12f94a5e8d14b5912f4ca408'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: '6a235137ce24411f8aa9ba03c3e0ab32'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6a527ee99c924dd696a87162a27fde6e'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'retirement_asked'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6a6e9465bb664d1182b50c7e599574ff'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '6a93003bef214197b522a56342e05ec1'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'tokens_me'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6a998da4641442a583c9969727ec95d2'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'lease_until'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6abf3a8952b546d59669d25ab31d8550'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'made_on'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6ae489087c054afaa3e2e02ec4e23f20'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '6b066efffa6d47fcb5a8b14a5884da04'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'state_in_words'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6b097fbda5f24c5fa248c1f5eaae9716'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '6b14024971a74cb088678e0064def254'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_ui_section'
            id: '6b2cb99ee990454db9c6b78fc0e893eb'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Notes'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '6b30308d7bef4137bcdd00ba3ede98d3'
            key: {
              model: '60fd04bbda52431ab398aa2b0e336a6f'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6b5c823fdbb84135b1ae7d1e03b53791'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'region'
              position: '3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6b95a2bb6c9b43bcae44108085776591'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '8'
            }
          },
          {
            table: 'sys_ui_list'
            id: '6bd2e07ea8414febbf0c6c58d88cda58'
            key: {
              name: 'x_gcx_byoc_site'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '6c163e0e13994909ba7f03f3c92c0c95'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'status'
              position: '7'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '6c2c36e1f0fe4ddda2f46dce82ca5605'
            key: {
              model: '71f2a06951bf4963be1b53f375f9812d'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_documentation'
            id: '6ca2e637d5e54873a91fbbee6c638b0f'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'allow_list'
              language: 'en'
            }
          },
          {
            table: 'sc_cat_item_catalog'
            id: '6cb91e5c691641b5ba71adada138a419'
            key: {
              sc_cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6cbdbfb1223a4d548944e683f42e88c7'
            key: {
              document_key: '65f97c01b0164957ae75c4364f0a61ff'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_documentation'
            id: '6cd2b619441a456db8cb285df50c6f6e'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6ce7defd142b4c24a62c11f863abeccf'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6cf80474ac88437e83e941a436f8eb1d'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6d301234c845440daa606e2774300118'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6d33371347e645398274be826954b51f'
            key: {
              sys_security_acl: '6c6039594e5e4d12b43f0997a2f8f098'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '6d5d6814db90425da9e191bc920dde68'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '6df2fc81c86947efa97c3ee67f7bbde4'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'further_servers'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6e1f429b7b494892b9f69718444818a0'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6e450d3b0b6048879b8edab5dc83b2b9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'region'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '6e4903b571e442cd89fe8a9b182fdf45'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'error_code'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6e6525e55a8e42edbe6ab5e09ee0a38f'
            key: {
              document_key: 'c3649feb0f16427bb913712c0b1fd7a3'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_documentation'
            id: '6e69cc15f263485fa1be97be9619e9bd'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '6e709f1c4106465e8731df6a5410595e'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '7362af9121534f9faa551b25501ba304'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '6ec25ff13e794aef88b686bda79db872'
            key: {
              sys_security_acl: 'fa80dd3bd9f24f3698afa28e02463bd7'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '6f01a96f04c34144ba19902f9470ebcb'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '6'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6f1e2910a5f54ece8d9ecdfe114299e5'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'region'
            }
          },
          {
            table: 'sys_variable_value'
            id: '6f2f59f3e0e64028860e4fa8f19a2871'
            key: {
              document_key: '150fb00cb3b046f9b7800f4b54cd4bcf'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6f83c4b880ba4fed8e8fc4de0ae74045'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '6fa6379941064f6b8a61172eb611b038'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'mint_lease'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7008cd2ca69747d1be4cb65554b93383'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_address'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '701481bb69f84e29a1c849b1e8383e1b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '701958e7ee184a0183542858835a0e29'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7026c4871be44fdd953e2de66112a7b4'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: '702bad9c0da34296b91677a67115b66c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registered_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7031550647ef4267b3fc851d26d8e613'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7034e6ec91d649a994769d847b6be204'
            key: {
              field: 'found'
              table: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              id: '867806bcfff5497ab37fad956e47376a'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7046c78fb69f47c296c61a5532efcb2b'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '70475ac99189469abde5c99c75a8b461'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'create_trunk'
            }
          },
          {
            table: 'sys_documentation'
            id: '704f6e779e1344188a5378c0eeef1da8'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'adopted_on'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '70538978d1ec4c7182b6b156ada13c6a'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '70941ae1f3ed42deacf6bc9eea22ccfe'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'retirement_asked'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '70c1a92c01af48f5b9ef9690e8f044a5'
            key: {
              sys_ui_section: {
                id: 'fdf9bd8080d746c8a44c142e197c3be7'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_next_step'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '70db579ff4e3469ea48db53b5e243a93'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '15'
            }
          },
          {
            table: 'sys_variable_value'
            id: '70dec7ee3d0448ffb6b37c5dd1f2eccd'
            key: {
              document_key: '1d92027454844ab6a70ea3c092e4f924'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_ui_element'
            id: '70f2370d49104d1aaa677d4d0924bb97'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'org_id'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '70f814ee6be942a18e2fed5ab1c00f8d'
            key: {
              document_key: '30f3ace36a7847259ae5dc9204415e91'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'io_set_item'
            id: '712b84b77aa04f5587d8e59bb2f38779'
            key: {
              sc_cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: '8440484d584e4ff0aee94635011638cd'
            }
          },
          {
            table: 'sys_variable_value'
            id: '714ccc1696124921be0fab266721ba96'
            key: {
              document_key: '4585eac8baf14951bebb6dde3f895554'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '714dac763b1a4050a216c381fd325601'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: '714db2da127d46dd95a2ed06f9961cc9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '71571ee7314745cd8b919e3fd6a41728'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'verified_on'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '715d435d69ca4ea1852b3172592d84b8'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '719893929a9c416e864d6fc8315409f4'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: '71a9c147a793481fb93d13291405b9bd'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'open_until'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: '71c1ccebd3ad4601b8a81a31dce732e7'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'sip_uri'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '71d3ddee8a754e20a1e606a9e8b2d586'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '71f1b1d481244696a5fda803805b11be'
            key: {
              field: 'error_message'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_ui_element'
            id: '722f8938fb8f4935a09df41e2d9bfa1d'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7235fd55582945978b623a9455998362'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7240a3e7066143da87633a57138c39c5'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'drift'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7246f15150484bbba1665db03dc66fd8'
            key: {
              sys_security_acl: '4e7839cf6c334be6a5e9dee31a60ff3e'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '727c6c5e0e054f159aa7d61e612acb75'
            key: {
              sys_security_acl: 'e6f95f07a6e844cc834f681186c4995e'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '72805bc81750406c9079b4f943f48b8c'
            key: {
              sys_security_acl: '64132ea4d7944e92b86fda5d7778109d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '728bcefafd36441dbf82ce72810139aa'
            key: {
              sys_security_acl: 'b20961660d98465699ea93bd6f856c7a'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '728dc7c6154348e59e705790a8ff626d'
            key: {
              document_key: '4b2df2c3807340c09ab50f88b046d172'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_element'
            id: '72ba0227680941a9800d647dc1059334'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '72ba88c78174493282165a556eee9162'
            key: {
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'request'
              position: '1'
            }
          },
          {
            table: 'sys_ui_element'
            id: '72c210943832407c84c65312786af1dc'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'password_given'
              position: '17'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '7323773925a043cfbf7f1b8e14e5e42f'
            key: {
              sys_ui_form: {
                id: '5e1ab45c9a014dd08fb0fa9e50c280c8'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '73280ea9cde44c98923243f5a36e8380'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '7355f8d5281c4ee69532751898a4d98c'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '7359ac1e14134411938be38708916782'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '736c0fb27f374010b90928e208876f89'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval_group'
              position: '11'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7382b379dd394b74b263b2733939efa9'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'duration_ms'
            }
          },
          {
            table: 'sys_variable_value'
            id: '73a8fc791551421dabc3f15303b5250b'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '73b044d98ef94ca59f2e851ebbcdadbd'
            key: {
              model: '577a6776cbe1402e880c18263b03d305'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_variable_value'
            id: '73c7ceba4a47489dab882a762e06e5fe'
            key: {
              document_key: '9f535bef80134193bf216da0a162b1c7'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '73d174a6f1ff484698399bb1cd9a3440'
            key: {
              sys_ui_form: {
                id: '1e449ef1bde44075aa9609c81b4cc0e0'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '73fc0c6213914387861203bd748fa3fc'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7446f47b53524d4794e9bbd2d22b245c'
            key: {
              document_key: '375be76efe2b45f1bfe3b1325a96778e'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_list'
            id: '744c0265aa33490f9e4a3aa97742745f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7455cd3f4c894bd0859fddd498612512'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sip_uri'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '745c78b415e043af97e0078df9ba8d31'
            key: {
              document_key: '99e35e6c1cfb49e8bacdcd234a3bb259'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '745de81f79174acab7593329ad07cf00'
            key: {
              model: '078b65b9cd1e47b0bdfc7caad577b1f3'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '74874efccc30472f9b362b38bc98940b'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7491033fe8534514b204c6d7dda7c0ff'
            key: {
              sys_security_acl: '33760502595040a09fd4eacaccc59c1b'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '74d63f39863d434a9b694adef91a45e5'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '74fbbda7269e487da755c6b22ea642d3'
            key: {
              document_key: '1e3afd16299d497796e1221cf4399b6d'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '74fe407b9647421289887e167d603663'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_variable_value'
            id: '75049fc81a6d4c618cd2520e790819c5'
            key: {
              document_key: '46c90cd4a2ba4bf098c4a680153acf98'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_choice'
            id: '751e35491cef4585970c9d550ba663d0'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'draft'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '751e977ff43d4b4bb878dd98e85263db'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'number'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: '753f30b5f8a946e5930fceb71d02ddd7'
            key: {
              document_key: '8cdc181ef1cd4a33bb823bb0908cff41'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_documentation'
            id: '7544f5c2f2cc4d5bb59965586b3e66f8'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict_evidence'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '7571730f394c453d9dcd781c292be821'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'checks'
            }
          },
          {
            table: 'sys_documentation'
            id: '758aa8c08f404e82a4f21f5549867323'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'trunk'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7598d8670f9a46d59417296590c3ad31'
            key: {
              document_key: 'f0d83583271146909ab62540734ce602'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_section'
            id: '75c1df1f53624c5cb3d2925e8813e951'
            key: {
              name: 'x_gcx_byoc_trunk'
              caption: 'Trunk'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '75f7d13120c7409fa5626972d6a959c3'
            key: {
              sys_security_acl: 'ceca2131e400423eafc2f6db17faf7b1'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '761f05debd504c9ebde196e2b8242d47'
            key: {
              document_key: 'e2c325fda2a34f1aa44e7e60f749ba16'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7622c540d4544c8a920c8c2e90a75ad0'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '1742d71d497b41c1bff01b3278ea3eb3'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '762e3b536ecb4bb0ba6d5b66ec3622d6'
            key: {
              model: '577a6776cbe1402e880c18263b03d305'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '764161c45b914067a9e9c10af3d1cdff'
            key: {
              sys_security_acl: 'cd06f950ab584b65a246078a882be5c6'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '7672c2b0c65445ef83a05bf1663337f9'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_documentation'
            id: '7679af82177e416790459d4d77681699'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'realm'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '768cd1208b094517bbced5a0a7639ea4'
            key: {
              name: 'var__m_sys_hub_action_output_577a6776cbe1402e880c18263b03d305'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '76988452036b403aba16e9cd67946b00'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7699f5fce3c3422fb080537d78b98582'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '76a8dbebdd164a99b9557d443c7408ad'
            key: {
              document_key: '08ff978a18674d5a956562b49c75f805'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_documentation'
            id: '76c288c3ba2145f88df072b2a3782ac8'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'lane'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '76ca69902325403eb503434b6e2b8e39'
            key: {
              document_key: '1742d71d497b41c1bff01b3278ea3eb3'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_ui_list'
            id: '76d019828d0c4041ae0f09ae2c2653d5'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '76f9cad0d2934d2f98998a5e557cf839'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'mint_lease'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '770c866623ac4efb966b9a3c95f8445c'
            key: {
              document_key: 'c9d5eaebd232499e9dfa8fc4cd33e3e6'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: '771ad1c5ef564eba87819068415b3b37'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '77c6d49ff7794b9ea5b47f453762bfc5'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: 'ac79fae99814451bbbb7c48938fa22d4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '77d15f83bb074c32afee1ec6e61263c7'
            key: {
              sys_security_acl: 'c53baa2330f14cd68a7f149ebe806ce1'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '78324a8e0d7d4c04ac34d606cc0bd0d4'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: '7861be525ec14e088fc586a72a858c53'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'approval_group'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: '789edbd736404d28b2e5afaa2ad02ba9'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '78cdb4fe79714407b7926bb983e75f08'
            key: {
              document_key: '16b3f901561e45ea930f915fc177b171'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '78d21d3608b24f1ebc81603daa4a8dd2'
            key: {
              sys_security_acl: '28b519191ec544a28cbb03f9a4c178ea'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '792f17833ee54a0eb245ebcdcfa52cde'
            key: {
              document_key: 'c882f8e4b9f34f4e88ee8458477cd00e'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '79300b286f124c079cfa859e67a4481f'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: '793c66fcc5ae411e8f6bf8ae074a5b86'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_documentation'
            id: '7944ed8a81b941a2a441053503f8a770'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'wide_allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '79479d560af64db3a6d157336521730f'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '79544c61503d403eae2f84a6bca1fc0b'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_ui_element'
            id: '797c3252cca14aeb87ab350671584604'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: '79c20a822d814ba899f7cb7b65586ed1'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'region'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '79c2e09417fb4c17918406eb56a8316a'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'caller_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: '79c3a8a7dcd046078ade90e9d59d2b82'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '16'
            }
          },
          {
            table: 'sys_documentation'
            id: '79e1bb551959448985e5fee6e3668a9c'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'sip_uri'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '79e9ddec8bdb467895c25701945cdb3a'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_c473df58183e41388610336fc7be9c6e'
              id: 'c473df58183e41388610336fc7be9c6e'
            }
          },
          {
            table: 'sys_documentation'
            id: '7a13e0d0f95b4c478c8bdeade7dbbe74'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a364b2904104194b6cc1ec8cdf7618d'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7a380d6c91714e9b8bcabe3a023935f1'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'organization'
            }
          },
          {
            table: 'sys_documentation'
            id: '7a3a6bad82ac4dc4a2e2b726b86fdda1'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'number'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7a591f6209a54c85b8d66e59461ac3a9'
            key: {
              document_key: 'c882f8e4b9f34f4e88ee8458477cd00e'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a62cb6e5f6943c588d9072884fc9092'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_kind'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7a75bd0ceb574b5eb73ecb88ba6d633b'
            key: {
              document_key: 'ec1c682f35254bf3b8e2db0032bbe9b2'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7a8366761ea64141955132794444e1f5'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'contract'
              position: '8'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7aa9f79dd56f4f12ba067ed60931896a'
            key: {
              field: 'caller_address'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7abc4b2ab0b24fd185317db3e555a4df'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7aca422963e5463ba9e4aaac8e785c6a'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7af18dd80a5e4f09a088af4ef85ccf3d'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_documentation'
            id: '7af911113f8144c9a4ec0eef5b884d7f'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '7b38fed2ab6d404f90b183550574a942'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-northeast-3'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7b5486aad2444e87940d0e341cb55671'
            key: {
              document_key: '1033bceda18242db95c4c7fe9b8992e2'
              variable: '6aad5a575360220002c6435723dc34b0'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7b583070cd1c493aaa7da4ea2544f94b'
            key: {
              sys_security_acl: '00ca0e2110b84c679f0c27dd098394d5'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '7b8eb60fdaa745f8aba958e2c993c1bf'
            key: {
              sys_ui_action: 'c12ced43dc714a8eb35437dfa4b8b7eb'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '7baf350762d24065aba38cb8de4f1041'
            key: {
              document_key: 'cbab8c2da2e84ea48e55fbdeccf1bc45'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '7bca5d6c3a7945689d2919f99fdf84b8'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7bcb592a4aee4e2badb593c9fc4d6d1a'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'good_for'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7bd872107fa34e84bddba010c01dcb76'
            key: {
              document_key: 'a784cab7a1a44827b7bc9f48ba284384'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_documentation'
            id: '7bdb32d7dfc14743a9cdb02592d1ef90'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'wide_allow_list'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7bff1ca2a7d64fdd97822915d9e174b3'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registration_state'
              position: '12'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7c061a4d001a4992859ccdcbcd0efc90'
            key: {
              sys_security_acl: 'a902f2b4a3754811a3e09e581f0250a1'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '7c193362120b44f68756b7e8f8538a38'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7c24eaa71720476bad3ec062248b66f6'
            key: {
              document_key: 'dfff0db0037a4d088adc00293b26aaaf'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7c5084dc1b61435a9eab8a7246b84120'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7c60851f535c4b6aa1d521f6c1d4d9d4'
            key: {
              list_id: {
                id: '311dda8e2ce644ddaf4443afa3ece8a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'password_set_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7c7b5d92714249c0af19c669cb7fded3'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list'
            id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
            key: {
              name: 'x_gcx_byoc_token'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7cc7bf5ea2344b2db407e58c6be2ae36'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: '7cdf96931dc34a3d94b903b1f88e151b'
            key: {
              name: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7cf7595025ea4710a798b9a822befda3'
            key: {
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'comments'
              position: '2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '7d04e0882fe14ecfa42cc1751cc56a2f'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '4b2df2c3807340c09ab50f88b046d172'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7d206088842b4902ad4a277da628e79b'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7d591fa7250448bca3bb084a679e3591'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '11'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '7d710a85721a4e548b3b5c90eb219cc0'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_dictionary'
            id: '7d72e2942600410ba03eecd1cf507563'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7d811af832224c52be2ea9314bff6e3a'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '7d9b873a96b5446e8c001e7700ac9de0'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_documentation'
            id: '7df7ff77efaa476db1504cac3c30c286'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'sip_uri'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '7e19c84d858f4abdbe488e8c5c6518b5'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_ui_list'
            id: '7e24204213214f38877297c1bccdc5f0'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'par_dashboard_permission'
            id: '7e4e045fdfda4a279f1a5e7f5d7d2c51'
            key: {
              dashboard: '5525014c3bd840108635bbc00210a1c3'
              user: 'NULL'
              group: 'NULL'
              role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '7e5a4674eb0e4a6f8755c2a05086fc05'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'settled'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7e66a807579746e0afbfa5992290a1ed'
            key: {
              document_key: 'cfa59e9da57c4ae5bdf8d4e1ff8a72e4'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7eb458a49d604c129493958215c66b11'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7ece11ea3de445e684ac121405251a0f'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'registered_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '7ef59f4adfec40dd9a87cd3b80e5d4e1'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '7f1e5eb4b0054121bb75006ecadf0d82'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'trunk_status'
            }
          },
          {
            table: 'sys_user_role'
            id: '7f2d01be7eea4730bc68e5c4ed470565'
            key: {
              name: 'x_gcx_byoc.admin'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '7f32e2c94389433ea939d0aefba3eb77'
            key: {
              list_id: {
                id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'granted_scope'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f373e4e8b334d2885ae0b67ed0860db'
            key: {
              document_key: 'ff9f1dc2d5504b3ba2fb6d6e0c28b299'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_section'
            id: '7f386119d797482b9208c30dcfee8fac'
            key: {
              name: 'x_gcx_byoc_site'
              caption: 'Site'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '7f41d32dbfe64e5483210f6e287dfe7d'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7f97d0357e3e4f81b45c80f23873fd27'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_read'
              position: '6'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7fadb5d1fb88416e8bcc563a4a56633f'
            key: {
              sys_security_acl: 'dfb0cd15fc384f2cba926332b8784853'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '7fc612ceb6724cfda1b453d89bbdcc22'
            key: {
              sys_security_acl: '0ea32c842d804b14bf7a0584de9dbf0c'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '7fc8810fb0324c7ba23e904cb7f7ec58'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '7'
            }
          },
          {
            table: 'sys_ui_element'
            id: '7feb5bd509f244339b62adcacdae1db8'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8029d65dc6684c4d9a5ef59442fca025'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'correlation_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '802bf1c373b5414f958fb864c50e7724'
            key: {
              sys_security_acl: '07cb45a512604318adbc401be66fd000'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '8043241cdbee45eb920d92450bc1e654'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '806ace86d0aa4afc97f4329a2c6aa685'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'operation'
            }
          },
          {
            table: 'sys_choice'
            id: '8085ea907bd74455b42e1e61fd9d431f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'cancelled'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8098b57fb94e47e68b5e635eaa99cb26'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'time_to_register'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: '809f6fb5419346e1800280604a9bd1c6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sip_uri'
              position: '4'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '80e7a28bcd7d4bfc8c8b47214f44ed6d'
            key: {
              sys_security_acl: '3ae2a3006228453f9ebfbcb345515809'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '80f2353adf3644709f70662cd760225e'
            key: {
              document_key: 'c51ef2a2076e4784b3081b8d57038bdd'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_documentation'
            id: '815f14dc4a1947d8a890f0a7f29ca773'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'trunk_name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '8171dfc5890e494796c808cc6f8c87d7'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'name'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '81d1ee025d324eec95855cbe00040f6e'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: '81e40d03a15a4bcd846c686ff0cd1a64'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'realm'
            }
          },
          {
            table: 'sys_documentation'
            id: '8200a45e3f7345eb982f3851a0a56831'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'request'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '8242b13f718b4f229fcd100db1fbf736'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'message'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '8248de415b134b9fbf47bcd8e1ae1574'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'organization'
            }
          },
          {
            table: 'sys_documentation'
            id: '825149cac760439aa55ef2468695e6c6'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'operation'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '827dc543c1324e39a7b29f88362578a8'
            deleted: true
            key: {
              field: 'approval_group'
              table: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              id: '867806bcfff5497ab37fad956e47376a'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '82bcd941939845b7af67348af38fdb10'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'c9d5eaebd232499e9dfa8fc4cd33e3e6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '82d6a2a9d40545e389ff233e3aa9d83e'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '82f01145962b4f6793c2c33763883b0c'
            key: {
              sys_security_acl: '5c2412d9f7664c54a503866dde1aa60d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: '82fb765cf4de4060a2a53fe8d4f4c70d'
            key: {
              name: 'x_gcx_byoc_attempt'
            }
          },
          {
            table: 'sys_documentation'
            id: '831585bcc50d48da82b8318f029cb788'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'sip_uri'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '83436e0b2d2f4fc7b40ce4e8da688020'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_d8b0896984b4460ea241ab69c6fc263a'
              id: 'd8b0896984b4460ea241ab69c6fc263a'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '83763e3eea034becaacbca3b9ca3704e'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'number'
            }
          },
          {
            table: 'sys_variable_value'
            id: '839618fdb8934f0daff287ad7323ceb3'
            key: {
              document_key: '6fd26820eeb94b6fabf8af8b82f6186d'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '83b91ac13add462eaf18a0aa0a00ef73'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_ui_element'
            id: '83c120ea91074ed9b7a8284684137d4e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'correlation_id'
              position: '11'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '83d00e232a3a432aa714ad4b008b876f'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'next_step'
            }
          },
          {
            table: 'sys_ui_element'
            id: '83d4d4690cfd421fac7b09e15c83cc55'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '83db6b6753db46cebcf5292181fde142'
            key: {
              document_key: '208093e1159b4570be19ae7e8cc19f4a'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_dictionary'
            id: '83e72477f368437d9dc9eea5a85a774d'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'approval_group'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '845b94643c344c5a82c4807756ad7d99'
            key: {
              sys_ui_action: 'c2c9595f8f1d4965a2950d69efdbd9fc'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '8477aef19a584245988d4903525a802a'
            key: {
              document_key: '60997fa923da495da665af9715da55d9'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '84955eabd9824030a4242d814272319c'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '8507729fb34544bcba41271d8ba16f8c'
            key: {
              sys_ui_form: {
                id: 'e89f8fabbffe47da855135cbfdc26d4b'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '852b21fb140c4cd09c1dbbb71e24f330'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'source'
              value: 'adopted'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: '85352c935e7c44ada90d620824788e93'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '853533441e0540778c4efd16d603e4b4'
            key: {
              sys_security_acl: '4a215530a516422ba6337b5b5573bb04'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '855f6587560248878fe2303fc2d396d6'
            key: {
              document_key: '65f97c01b0164957ae75c4364f0a61ff'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '85d8a5cbf0a641f0ab879d0b00158259'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_dictionary'
            id: '860c98edce8e4575b5065705d77a6bf1'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '860d202d9d1b403eb71aa6b82b20a4a6'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_documentation'
            id: '86420acb70e54c11bc68dfc4a60e84e9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'seen_in_genesys'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '868238bdccf14106be2bc3c5bb2069da'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8692f9ed010f489f90a64c04d890e3fa'
            key: {
              document_key: 'de82165fab17458fb59bf928c0db7926'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '86bc04057fcc4015856dede3b7c04fa8'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'ae65f8219ae548cc88eb44661b678d26'
            }
          },
          {
            table: 'sys_ui_element'
            id: '86c33d6a48354a759ebdc1f4d3225cd9'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '86c4767759994e75ba835ae8391c3526'
            key: {
              sys_ui_action: 'ea45c9a1edc440e8b86d7c7e5e200c89'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '86e8723dfa2b44b7b4760447d65707e8'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'next_step'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '86f2cfe25f61439281d0a6ba75718c55'
            key: {
              sys_security_acl: '0f462425208142f694c4b13ea058898d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '87013d20da4d43f29097b8ea19bb8290'
            key: {
              document_key: 'fc45feaee41f409d8056ae20566d7df5'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '870639e1c7d74f07a5bb247893f2821c'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'status'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '87550629d2b04c9596614b63fd89c4dc'
            key: {
              sys_ui_action: '1c3dbfccc07348e8b6439fad199f8b9d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: '87635e1be4a7435e90cb49b43f951b2e'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'opened_by'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8770f3c1b3a146d6943bb99b0cd452e0'
            key: {
              document_key: '5c49c738d4fd43b7bf878fa43d9f85d4'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '87722a75f75b4573bfc3cf96cbdf8b21'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: '878396d1b0ca47bc8070bb8f31ca5fb2'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_at'
              position: '16'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8789bd80e584430a958ce1368a7e5410'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'key'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '87a4c915ecec4224a39e9e07156378e4'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'settled'
            }
          },
          {
            table: 'item_option_new'
            id: '87aac29b14c2406aaadef70f95844baa'
            key: {
              cat_item: 'NULL'
              variable_set: '8440484d584e4ff0aee94635011638cd'
              name: 'realm'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '87d2f53f12f14fb2bb5ab15fa6ec0446'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: 'f324b51cfc29446ba485bdc8b922785c'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '87e2479d8bbc432483d7e0fa970411a7'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'settled'
            }
          },
          {
            table: 'sys_ui_element'
            id: '87e67e00db4945b79d59465f77327141'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'org_id'
              position: '2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '87e81331c195425d9ea1db616985b168'
            key: {
              sys_security_acl: '49c60295005b4d9dbd43e4caaf0efbd3'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '87f4be22c65d436cbad6164592bc78da'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'not_compared'
            }
          },
          {
            table: 'sys_variable_value'
            id: '87fac7e5f19a46e0a92ef9c050db0a4f'
            key: {
              document_key: '6fd26820eeb94b6fabf8af8b82f6186d'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '881036fbdf7a4bb284109e3ca8bef69d'
            key: {
              sys_security_acl: 'cdbabe8e3f11427d9708547321c9e833'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: '8815613ddcef4ba4b9004692ed46f5c5'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'failed'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '881758b237024c638e7ced197143a241'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '881d3aeab5364b9ca77ccdc59daf41e3'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'settled'
            }
          },
          {
            table: 'sys_choice_set'
            id: '882012788b56402aa82df538ebd67b94'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '883400ec043e466fb2190a810c95b8da'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8841e8590fab4c3ebdd16c46bdbf591b'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'next_step'
            }
          },
          {
            table: 'sys_ui_section'
            id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
            key: {
              name: 'x_gcx_byoc_token'
              caption: 'Token'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '887090a8ac5a4ff48a095dc8ffa392e7'
            key: {
              document_key: '0298681ad7044fd2895f86cdf6a69dd8'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_element'
            id: '888030bcba514dc3ae08c6d79c595b24'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '7'
            }
          },
          {
            table: 'sys_index'
            id: '8918fe9487764e8b97d30d8d1f1cce3c'
            key: {
              logical_table_name: 'x_gcx_byoc_registration'
              col_name_string: 'organization,trunk_name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '891e29268cc84b6d8b25a7af1a7696b7'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_step'
            }
          },
          {
            table: 'sys_variable_value'
            id: '89272f07994f43f1b3ccfca021552c21'
            key: {
              document_key: 'd8b0896984b4460ea241ab69c6fc263a'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '897a815f763247fca5cbeac93d151389'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'settled'
            }
          },
          {
            table: 'sys_ui_element'
            id: '89950c48acfd4b5d8ee1513fabfcb55e'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'realm'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: '89cdd327b8e74502839e9ff59acf5941'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lane'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '89e09748d2e54361844df7f3c4b6244a'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_variable_value'
            id: '89e4776add3345dc9dc26dbf708bd15b'
            key: {
              document_key: 'ec651825634d43afa90aeded536697b6'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '89e6cad34f5f4126b357b0c695fdb208'
            key: {
              field: 'error_code'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_dictionary'
            id: '89f6042878d94aac84af830a545e99db'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'open_until'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8a24ae19a1444143b0df39a94a56f35c'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8a2b365f155a400ab0188e38876939e2'
            key: {
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '4'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8abb772dacf14756bc23d36c2f0dbc44'
            key: {
              field: 'checks'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '8ada94097eee46c88d4776725c5e0f24'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'next_step'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8b8c9a31d1ba46428284b9919d1812ff'
            key: {
              sys_security_acl: '87325116f3864fc5b10bd3aa3fbda821'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '8bae641980bb4e90a07e0d6558abe852'
            key: {
              document_key: '375be76efe2b45f1bfe3b1325a96778e'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '8bbbc714e754487a835343c5c945d55c'
            key: {
              name: 'x_gcx_byoc_attempt'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '8bc44f809c7c46e5b12c65bfc9bbb3ec'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'error_code'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8bf037fe375b44f88c3af8de93316e98'
            key: {
              document_key: 'c51ef2a2076e4784b3081b8d57038bdd'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8c21984bc4c047f692138d94ed26441b'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verified_instance'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8c80278a6ede4ff3a263b0d0df4c247c'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8ca6e0f2f14744389aafc8938c39bceb'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'site'
              position: '1'
            }
          },
          {
            table: 'sys_documentation'
            id: '8ca89d96db134923a72257d6f594b2c1'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'auth_user'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '8cac271ef3324680a366a99d71bcd9b4'
            key: {
              sys_security_acl: 'ded3a4249f0445cd94088ff6b90fe7af'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '8cb23beb9cef4c5ea9d4b37994c808de'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'auth_user'
            }
          },
          {
            table: 'sys_documentation'
            id: '8cca8f102fcb4a73b2938f472ea1ce8d'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'site'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8cde969bbc1e4b4ca55a17e3931e025c'
            key: {
              document_key: '1267761ba4f44d269dadc84a01be371e'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8ce9be5c453447c4aa8425519947e191'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'c7591e9148c643ffbb60e7ac6f0e4e3b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d21a2d2ad3044e0878d7989c9b458fe'
            key: {
              document_key: 'c3649feb0f16427bb913712c0b1fd7a3'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8d3dfa31e14542f5a7f2b0ab9caf52da'
            key: {
              field: 'message'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d4c2596505c459791c3e59ce0ab9589'
            key: {
              document_key: 'de82165fab17458fb59bf928c0db7926'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: '8d5e1ef80c5e4b0d8edc380bcc4488c7'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8d7ac8226d7b41d4bc6ebdbf0fec3d24'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_step_ext_input_078b65b9cd1e47b0bdfc7caad577b1f3'
              id: '078b65b9cd1e47b0bdfc7caad577b1f3'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8d94a94a73f34165bcb00a5a8a15e1fc'
            key: {
              document_key: '984b5421f75c4982ad71ade1ffabda53'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8dd133e6ea6348aa94d8a99dc7941fb0'
            key: {
              list_id: {
                id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'expires_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8dd55bfe6dd6447192eadf60b91fee6a'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lane'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8dda04abd6304706adae7a94ffece43f'
            key: {
              document_key: '3847ed51742144d8b70492658150fe04'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8ddef03a47fa42439c40d9aa9c0ee45d'
            key: {
              document_key: '078b65b9cd1e47b0bdfc7caad577b1f3'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '8de0c97c00bf4805818ac0a16f1d5436'
            key: {
              field: 'settled'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8df22dc20fef4890bf622e715de79d42'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: '8e4a4058d4ee4ba9af05feaf1f4ee63d'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'mint_lease'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8e6182a87247473a901002dc4b3b30be'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_at'
              position: '12'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '8e6610c1f437463ebff09abb8c9ba937'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '8e8b5e53a4714f99b1d160254206ff28'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8ea77d9e21b04df7b88396c86dc82591'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: '8ed2aad05be646af9f68f658bf3319c6'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8f3289179aff4ebe97a51a2b0503ec2a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'not_compared'
              position: '5'
            }
          },
          {
            table: 'sys_documentation'
            id: '8f3344e1e0224c028dc2b617f1b0976a'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'caller_name'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '8f52a1f4d6784375b559fc7d5666f901'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'gone'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8f53221a86224ec8aa2201c9db43ed7a'
            key: {
              document_key: '5d12478bbb23453fbf98a25e5fd93d65'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '8f5e1b42deb74bbbb9fe6518a23336b5'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'contract'
            }
          },
          {
            table: 'sys_dictionary'
            id: '8f73522a475b4ca78433e16600b12f94'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'caller_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: '8f8e5ea27d834e6689c0323b9fbeb5ae'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '11'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8f98561bf8e4469d899934dbddcc0fb0'
            key: {
              document_key: '0e21511b907b48848ccfcfd52e346245'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: '8f9d980b97b94f79b63b7233c5b004ef'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_choice'
            id: '8fafd276fb494670984f62068f1ef711'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'queued'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '902435510dda419a96db8e931c125554'
            key: {
              field: 'verdict'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_list'
            id: '902be96563164250b922e6b272bb4911'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: 'cd2e26ab43d649edbf52810306c5be54'
                key: {
                  name: 'x_gcx_byoc_needs_person'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: '9051903c47f84afdba11c135820e9569'
            key: {
              sys_ui_form: {
                id: 'e609381788e54f63b0a4145a3cbe5a2d'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'a1119c07adbc42eeabc445672d894da8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'In Genesys Cloud'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '905bd81a781c48c3bbd9a4cf84cefa23'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: '906449ab16e74e8da7e71368d9eb22f5'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: '90a5f2f4248944bd858f97d3f28d90af'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'retirement_asked'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: '90e80c7e56c24c7d868c19bb223810ed'
            key: {
              document_key: 'c7591e9148c643ffbb60e7ac6f0e4e3b'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: '90eaa1472ef94c43a75cfb6278744c53'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '22'
            }
          },
          {
            table: 'sys_dictionary'
            id: '910169ab1ce9488cae2baf9d85e2f1a5'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'org_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '91490420bbb3490ab6649eca257a053a'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_documentation'
            id: '91743781da604d58bcc0dbc6ecb29c80'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'write_sent'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '91781293b72a401489dd44ddb9991fb3'
            key: {
              document_key: '3847ed51742144d8b70492658150fe04'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_choice_set'
            id: '91f2f0a9fc724ddb8511dfcbb27620cd'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'source'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9201245adefa4cfa9d71dec3b7413d2c'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'expires_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: '92067d3fb9df4d2cbdb643391e24f69f'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '92317bbb44ea49a69efc1c708997cdca'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_element'
            id: '923c1cac40d04d94828add27be3741e6'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'key'
              position: '1'
            }
          },
          {
            table: 'sys_ws_query_parameter_map'
            id: '9282b005f72e408bbd208bd5117a6d6e'
            key: {
              web_service_operation: 'f124c334f7734dc7820d8c8c337efbdb'
              web_service_query_parameter: '4938b540e73f4b8fbd57c1b1392f6db6'
            }
          },
          {
            table: 'sys_variable_value'
            id: '928dc295849247499da2b52e09305a70'
            key: {
              document_key: 'ae65f8219ae548cc88eb44661b678d26'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9311407efe9044c5b38363d30482f258'
            key: {
              document_key: '782a511de9d340489fab0286378b301e'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '932f98642b6a4f9183aa81af755ebf91'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'organization'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9330f512aa094c7a80a9dbffd1c9edae'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'change_reason'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9331c00b4d02410b9553759000e2eb14'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'good_for'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '9363dffa63a342e4997a008bc47288fb'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_code'
              language: 'en'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: '93922783511743078cb4cd457e7bfdba'
            key: {
              role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
              contains: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_section'
            id: '93b4bec1f6144276a6f67e78a7549128'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Outcome'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: '93d49edfab074b7eba15eb433972a6a2'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_variable_value'
            id: '93ed8661a4254a5a981d8996989788a1'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: '942e43b869994ae2b2df481c7dcf718c'
            key: {
              name: 'x_gcx_byoc_registration'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '947747d567ce4ff487bd748a4e2bd572'
            key: {
              sys_security_acl: 'fe77c95d9682453885551eae7ba612c7'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '94adc1264e574f8b9e23469494afc23a'
            key: {
              document_key: '46c90cd4a2ba4bf098c4a680153acf98'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_dictionary'
            id: '94ca67bac27540ec9d5050a10df94db3'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_verdict'
            }
          },
          {
            table: 'sys_choice'
            id: '94d55dea82e94a219cdabf07b98a3bf5'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
              value: 'cancel'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: '950363fe3bbc4defab8127328b337799'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'termination_id'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: '95061b6d8831433eafb862652dd3f1d2'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: '950e06ea63074c8cb624cffc28ad5970'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_dictionary'
            id: '95395e9ad5e34c01a2d9f874fdf99250'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'drift'
            }
          },
          {
            table: 'sys_ui_element'
            id: '955a88b2516c4c21b5b43d75a7674af3'
            key: {
              sys_ui_section: {
                id: 'fdf9bd8080d746c8a44c142e197c3be7'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_verdict_message'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: '957526ecad0b44c79f3d8fb464f24235'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'leave_trunks'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '957da8bcb4dc4ed7a0344d7dcbaed025'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'operation'
              position: '3'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '95830b1269a14dfdaf885d1c6f2c084b'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: '95912a64a605479787831a6c75b13d2b'
            key: {
              document_key: '150fb00cb3b046f9b7800f4b54cd4bcf'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9595045eb0b64bb3804f905918b8ef3c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_documentation'
            id: '959cd1758f5f4f278137906d3aa712a1'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'number'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '95ca3a06a09845da8dad48f57c103969'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'registered_on'
            }
          },
          {
            table: 'sys_documentation'
            id: '95f7b6b55f7f43c595740d6ef070ab04'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '95fddd76fc20464ea01549b2b5a68686'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '961066d1e2ec4648b6184084fa3d069c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'site'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9625109f2cad46f399ac754145caf7ae'
            key: {
              list_id: {
                id: '12c1473f4bed4887b1e75b50af003e8b'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'gone'
            }
          },
          {
            table: 'sys_hub_flow_stage'
            id: '963e159bedf54e658d6b1d1c7377a260'
            key: {
              flow: 'c61c78c6f3f640f0afd9da19ad525244'
              value: 'registration'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '965ddef1d1ed4133a90838acf2aaa001'
            key: {
              field: 'inbound_address'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9681fb3583764707914fc4ba3032920f'
            key: {
              list_id: {
                id: '6bd2e07ea8414febbf0c6c58d88cda58'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: '968c0ab1372a4061b275dd2746ece508'
            key: {
              document_key: 'f324b51cfc29446ba485bdc8b922785c'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '96ab0f3b29a34cfab0a018a6886f948d'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'realm'
            }
          },
          {
            table: 'sys_ui_element'
            id: '96b9edd8a64240309b6b07ca4f43d971'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_at'
              position: '13'
            }
          },
          {
            table: 'sys_choice'
            id: '96c23aae6b854e359e653d2950d1ad0a'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'registering'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: '96d63ac0b6fe4d01a85a280e9f9bceb7'
            key: {
              name: 'var__m_sys_hub_action_output_71f2a06951bf4963be1b53f375f9812d'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '96e4f76f9e364a8fb04d5580659d05e8'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sip_uri'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '96ea32c42f8d4e788b7abd0b0126fc33'
            key: {
              sys_security_acl: 'e085e427092e46fba54d2a97902dcc03'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '96eb2a6053bb49e5b88846f1984ee9ec'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'par_dashboard_canvas'
            id: '96fbf91301574114b827c300f0a28188'
            key: {
              dashboard: '5525014c3bd840108635bbc00210a1c3'
              dashboard_tab: 'cea6f59d67034659880e0d5bfc5d43bc'
            }
          },
          {
            table: 'sys_dictionary'
            id: '96ff7649a70c40db83bd12743d62a7bb'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '97060993cd4a48ab9cb623af88cc4024'
            key: {
              field: 'error_next_step'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_variable_value'
            id: '972f35b4a702466b9dd31b94451b0951'
            key: {
              document_key: '80fc577668ed4937a60f1b5e140fbd30'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_dictionary'
            id: '974131e8a4d648b6889978dae66f5269'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'org_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9753d670066440668c3db511a17803dc'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '14'
            }
          },
          {
            table: 'sys_dictionary'
            id: '976a02de4b444d409a35fdd583dccbe9'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'requests_per_minute'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '977256697be04cedbec8ee0bea21a92f'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_choice'
            id: '9773cf8e855d41c3b0137dc1ccbfed0f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'awaiting_approval'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '97816d8ab9f642628f72d4b1afd64f71'
            key: {
              sys_security_acl: 'd41a7f171a1c4f4386239be1738943f5'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '978ee3ac63984c95a9189c076fff9fa4'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'item_option_new'
            id: '9791ceb3666540e0817713e4de0131c8'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'auth_password'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '979d334d5170414181d2269bec318924'
            deleted: true
            key: {
              sys_security_acl: '9e72329820504f6998fcb0e7d9253331'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '97ad1a47ec29449093cc063e3c45c776'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_documentation'
            id: '97ad2e3afdbd4ba09ec091bee4cd1a5a'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '97d8d65b457344c8bbb271596aec363a'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '97e2928f9c6e4b219e1132d9ba6adf07'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'password_given'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '981b7ba115da4beba751fdbe21cf8fa2'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'created_anew'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '981f5968a4db450590faa5a66ab0f7c1'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_dictionary'
            id: '982536b709c74fd7bcf7a30d4bc5b475'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'key'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9843f61d114949a38c96a709debab6fd'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '67f9c8b87cd240a6980c54ffbcc4f37d'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9863aa4b659946c6b4e342e1c3ab8ea2'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: 'c882f8e4b9f34f4e88ee8458477cd00e'
            }
          },
          {
            table: 'sys_variable_value'
            id: '98902554de814a3db85e3b40d4a6fb70'
            key: {
              document_key: '1742d71d497b41c1bff01b3278ea3eb3'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_variable_value'
            id: '989635aa4c12484791d41e1d135365b6'
            key: {
              document_key: 'b903769b85234ffa99a91852c4c68449'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '989f24f280b24daeb2636266f1a63cba'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'verdict'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9900568e16364f30967ea94455ec530d'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: '990d0bf49b11404fbd6e2caa9f9a7083'
            key: {
              document_key: '16b3f901561e45ea930f915fc177b171'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '9927b31845524da38888e32d7255e723'
            key: {
              sys_ui_action: 'e10eef59653243818c464c6985045840'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '99789c7fc192429eae30b2dc79142dcd'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9986d93da243452aa2c3de3c87156da3'
            key: {
              sys_security_acl: 'd6d86d24835e4caabe07d01edaa7a35f'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: '999253a1b9aa41daa775200c18f4b4bd'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '17'
            }
          },
          {
            table: 'sys_variable_value'
            id: '99be3c93127c4b59bc461a59b0b69007'
            key: {
              document_key: 'f324b51cfc29446ba485bdc8b922785c'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: '99c745f0d0e645759994bc066a8003b3'
            key: {
              model: '71f2a06951bf4963be1b53f375f9812d'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_variable_value'
            id: '99ce226369284401a72318358f0cf09a'
            key: {
              document_key: 'e22afad86cc04bdd947f68f5db5b4a25'
              variable: 'ccae44d59f132200ef4afa7dc67fcf1e'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9a177a3400c44cbe98c102867f4b26e0'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'holder'
              position: '4'
            }
          },
          {
            table: 'sys_documentation'
            id: '9a24bdb5303c495e963d780129983966'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9a4bbd581b2a43cd8e0421d37ed4ea3c'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_documentation'
            id: '9aa2ef02b05843bd8d70e6d327212c0b'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_message'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9af72cc860764443ba0e831d84f80fad'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'operation'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b0c51dee4334c6fa62fa1fad2503da8'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'caller_address'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9b36714aa1e1497197b67c7b8a064972'
            key: {
              document_key: 'ac35f5aceaa04b2da82a61cadbebe0da'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sc_cat_item_user_criteria_mtom'
            id: '9b5856c3a4794dec94531b4d65b581eb'
            key: {
              sc_cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              user_criteria: '25e450fcd093447e9a270b94017744a4'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b5bd1303414447a9f2bf5261bc75fde'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9b6b7e171a754607bde7b90591e113e1'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'region'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: '9b84fe31abd749b1a9ed5860ef1b7436'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_kind'
              value: 'carrier'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: '9ba485e038444a18924919ae8c821558'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'get_registration'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9bb2447359444495921549010f58fedc'
            key: {
              sys_security_acl: '1b03d17570fe49c2a72e0b9b90c847bb'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9bb2b560e7904172ad7c939d3a51157e'
            key: {
              sys_security_acl: 'baf6c9d82de74713a416d77c2ea93e5f'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: '9bcf7f6a30c14857b8293d30f7b9f511'
            key: {
              document_key: 'c882f8e4b9f34f4e88ee8458477cd00e'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_documentation'
            id: '9bd4f3babc2645a5803fc9279641ea13'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'requests_per_minute'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9c025494f48f42bbaaba15f3aa586237'
            key: {
              sys_security_acl: 'a0bd7230dfa849fca29cba9ee1d7f4ec'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9c052dcd73534d34a0760dbb3e27c34b'
            key: {
              field: 'next_step'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9c2860f34ccf43a594e0aaf0806b9c1b'
            key: {
              sys_security_acl: 'ba10b7b4b16e4857b7e4f4b46e4c7d82'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_action_role'
            id: '9c301ae3e99b472282b944017970ef3f'
            key: {
              sys_ui_action: '49868681cffa4ce7be99176d57b27228'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9c88437b60894e20b648dc0c3c2864c5'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'source'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9ca2026491044969926e2a1a19a509d1'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'trunk'
            }
          },
          {
            table: 'sys_documentation'
            id: '9cb4aab62da845dcb0cdccffe939bf9c'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'realm'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9cdcb13dafd24da1b793eadf061b6341'
            deleted: true
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_status'
              position: '19'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9cde439fcaf24e489b53a06de6df7941'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '6'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '9cfdad25b41c4ba58431da3d786461af'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'message'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: '9cffada350db462392054f55cada361d'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9d0eac4641af47f88c4d9ad613bf2ca2'
            key: {
              sys_security_acl: '456e6cee6c7f446ea1967ab457a39ae6'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: '9d54339d96c44ef4a2869422fb94deaf'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9d6feca4f4244b77b7fe397f60a82f7c'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'minted_at'
            }
          },
          {
            table: 'sys_ui_element'
            id: '9dd40a48764643b09c31c55b7fc5d814'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '14'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9e036855b7874c7298dfe0346a82922e'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9e24d3892fb842b7a55bb1dfa1301df9'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: '9ec1c6badc4143d287009832d61d6cdd'
            key: {
              sys_security_acl: 'bb92f1c3d738464bb448c5349861b053'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9ee7c7ce83904082829fead723f9fdb9'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_documentation'
            id: '9ef826c6543b4ff8ba97e53651e4f601'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'correlation_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: '9f1757c576194310ade8b26473134d0f'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: '9f22143787f5458aae2b75d424a75c8d'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '9f2669c1060741c89b2afbe36a11a862'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'requested_item'
            }
          },
          {
            table: 'sys_dictionary'
            id: '9f3a451bb4cd42dea01358a40fbd961e'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: '9f66e13f4c6141aa83dcacb4e3f94deb'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: '9f804c73d59e49d8b699d2995a3fd303'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'opened_at'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: '9fba90de803643fba0373432b8fba7ee'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'wide_allow_list'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9fe9847d4aa84a58ad426ce37fa581f8'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '23ccc67a1422462d878684246cb73b67'
            }
          },
          {
            table: 'sys_element_mapping'
            id: '9ff64fc872814dac98fb429f32b5884c'
            key: {
              field: 'message'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a01cd70465df462a88edfea463bebff9'
            key: {
              list_id: {
                id: '12c1473f4bed4887b1e75b50af003e8b'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a01f673a48da4b0a95bf982c8792293d'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'operation'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a02bb3ba33184ca8bdcdf5e881a76909'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'a095510c62374d43bd26400da1f15794'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_code'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a09c8da4fe7e4cd88cd3dc02da9d1b42'
            key: {
              field: 'requested_item'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a0a87ea0009c4919aa1ea2f4b0106fe1'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'first_attempt'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a0a8c8f586894da1952ef94d0759658e'
            key: {
              document_key: '60e6cadded684dd98088eb2e19cb1e9a'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a0aae0e995474c8cb7eb1826c7b58161'
            key: {
              sys_ui_form: {
                id: '3c1bfed0b595456881c1774bef1d3e71'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a0af2ba2856b43a8958d7d7d910825a6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a0eee1c10ce34029bb140d243c83465f'
            key: {
              field: 'auth_user'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a0f63724621b4e54a88284cc4b499d16'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a1029e4e120548df95699b9e13131cd8'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'opened_at'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a11038e6e6554424be044d3e78acf30f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'further_servers'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a1119c07adbc42eeabc445672d894da8'
            key: {
              name: 'x_gcx_byoc_trunk'
              caption: 'In Genesys Cloud'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a15612407b314427963903d0f8feadd0'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a196ebda9ee54d0fa93fc139c14d987c'
            key: {
              sys_security_acl: '247dfa981c5c4e61a6c0f0f52d1f4db3'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_section'
            id: 'a19e8b906aed4c91abdc86f209385a90'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Carrier options'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a1c8d633a3134dbd910d249e2175adda'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_name'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a1ec2190ca954efa9272de8f23bb0c2a'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'a1ec605c70ca4c498502f30f0838c93d'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'number'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a212459d42d94369a287986c6cf1810d'
            key: {
              document_key: '99e35e6c1cfb49e8bacdcd234a3bb259'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a21bf647e79940b49b08d326db666fad'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '7'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a2316df38f424349be9b2e2013d1d5c2'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'probe_until'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a243c62a775b4b9ba6a1ce68f80623c1'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'a275930e63be4d1c92c237ec3add6c83'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'contract'
              value: 'platform'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a2a1fd8868944ca885ec6709c9a7ae73'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a2ac9c7ff7aa467a995e9db2266f629b'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '13'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a2e61e1416c74ceb9c34719f7dd210d2'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assigned_to'
              position: '18'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a306b300572948cdb57e87647e87a293'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'realm'
              position: '3'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'a34f8ab1ecab455f967156f36b48145f'
            key: {
              sys_ui_form: {
                id: 'fe1b5a44810d48728f77de03e095f596'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'a377712cc21c46de85cb90bc91fa468b'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a3b8574b0ff643d99efc1ca4f9b6b472'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'started'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a3c0ac2eae784aba9a7d14fad89ffbab'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_610d3be4744e4fcd9debe4dc00fa44cf'
              id: '610d3be4744e4fcd9debe4dc00fa44cf'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a3c0b5975ccc4454aee56f6526d02e24'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'gone'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a3c202e4ef384d05b2a3b7f6cc316b0e'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_name'
              position: '1'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a3d345faedca4c9280fbb63ef4e1a4ec'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a3f1b7cb29bf42ec846ca4c583572761'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'realm'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a3fd73837bc444cb9a059283d1fee9ef'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a4165109970c481a8375a0be83949cd1'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'leave_trunks'
              position: '12'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a41fc989358c418194f3fa4b8f3244a6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '15'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a470ce6bf20245d089eb4e64f8373216'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a47589587ecf4a40bd7d9daab2715b3f'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'last_read'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a47bb195e24f4720819e60d6c1e0600e'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a4bc6f2898d54fdaaeb35d8f1ca71552'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval_required'
              position: '9'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a4c321de760c4e659261e2d3a3c262dd'
            key: {
              field: 'trunk_request'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a50be77851b04cb394d6a48660a000d3'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a50f93a08162491fbc65e1231590050a'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'drift_summary'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a518eb6f78414c9eb15d4f115b7670d3'
            key: {
              document_key: '19f8d279d27841d1b0b7d5bfda924b16'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a5468f95c961482ebcb4998359f6f66d'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '13'
            }
          },
          {
            table: 'sys_choice'
            id: 'a54d99b6de1f4c0a937f349b49047286'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_kind'
              value: 'carrier'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a56da53b18e14d55a7d1c2ed0473e23e'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
              id: '8595c90ee5fd43c88bc7700cc4d096b2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'a5e0042639e0405d947283d6c554f5ea'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'auth_user'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'a642c1f29349433ca9d1f635595c9eaf'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'next_step'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a654b0fd66074ada8c39e1639bddfe95'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a66c8ed9428e48468ac4825fb8c6ad00'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a689810f31014a9c951d0dd157bf5c03'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '12'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'a6989d01681247fbacf2a62731c7d8b6'
            key: {
              sys_ui_action: '4113bfb9357d4a7e88ffae3a0b30bd51'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a6a43d4ad5594076b085179316a01297'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a6e3afe7dc9b4e3ba373978ff4be6b76'
            deleted: true
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'password_set_on'
              position: '17'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'a70c85b51c5e47bea3df912d6d935868'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'correlation_id'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'a72c932aae34452ab297a700335d57b0'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'realm'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a75c3ecb7bdf469887f6708a759f93dc'
            key: {
              field: 'termination_id'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a7a365d6827246d9a8a8e3c991ae0c9d'
            key: {
              document_key: '782a511de9d340489fab0286378b301e'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'item_option_new'
            id: 'a7b7afcbad254256b56f86b297f00e91'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'further_servers'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a7be47972cf9487d87c7536d1b822ef3'
            key: {
              document_key: 'b06fb5738ec84bebb8e71186041705bc'
              variable: 'bc4c43935320220002c6435723dc34a2'
            }
          },
          {
            table: 'sys_ws_query_parameter_map'
            id: 'a7c9411aa0af4635b8ffc6d07b335a8d'
            key: {
              web_service_operation: 'f124c334f7734dc7820d8c8c337efbdb'
              web_service_query_parameter: '647b7be27387456994fc17b7ea40ea4c'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'a812e11f53134c7ab67d66da425be4e8'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'adopted_on'
              position: '17'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a8cc2b36b7f344fb8d921d0330d7e1a6'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'settled'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a8e224eea00d4debbdae5f3ca715e0bc'
            key: {
              name: 'var__m_sys_hub_action_input_610d3be4744e4fcd9debe4dc00fa44cf'
              element: 'requested_item'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a8edf6b6dbec4382ba27ec8ccf7e4fe0'
            key: {
              document_key: 'ab99d520aefe468c8169595e6d638183'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a91f55ee307a41d480219a52fbe50217'
            key: {
              document_key: '44712c163bf74fd1a632186a5a8d3ba8'
              variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a92aec2b20374b8397993929f959e22e'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a941dfbecf3f4d9691ac68e9e8324084'
            key: {
              field: 'verdict'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'a94cf94a003542458e86e34dfa45ea9e'
            key: {
              model: '60997fa923da495da665af9715da55d9'
              element: 'approval_state'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'a94fb645c80e4eacb3c5c2779d5061d6'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'a979297d3aed42d1b8741d2481bf7f5a'
            key: {
              sys_security_acl: 'dd2d956d62fa4283b6a87ac79b8fe886'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'a9c2050913ba471397f5b535087bca9a'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
              value: 'retire'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a9c2e9617dbb4456bf6046c4548db83e'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'a9f19333ddcb46d3b1c6c524f94ffce0'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '309214ddbee34350a70ca4a164e43b1f'
            }
          },
          {
            table: 'sys_documentation'
            id: 'a9f7e4aa2dad4ab0b4e008d51dc80312'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'source'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'aa0e4beee47c450fb0714627f4078f14'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'site'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aa2eaee90883459aad786f85b441d26e'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'aa3f3f73853e4cf1961dcd6ca07d9152'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'requested_for'
            }
          },
          {
            table: 'sys_documentation'
            id: 'aa4cfce3d5814038bded79b9835ac0da'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'termination_id'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aa691a810e0c44e2a983ccb1101e6cff'
            key: {
              document_key: 'f2979ea4aa89444e83e45d95e1c4810c'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'aaaad13a117f4d74bbc3fb78d4717e39'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'aaaddf8306a844b1a053c03a05cbe30a'
            key: {
              list_id: {
                id: '59691368acca4164895cb2dbaf8a3322'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'request'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'aafd5780d68346cb90d1c81d2489892c'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'name'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ab1f0bf7c2e04d778054daed25103f05'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'assigned_to'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ab2a88ff049449539263201f5af942fb'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'sys_updated_on'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ab35a4f406274cbeb91c31bfd8d12c09'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'minter'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ab6a747dff2a425899ce6d530279bd9f'
            key: {
              document_key: 'd1f317977e9c469aae24ecf4b2a2ed18'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ab6b3412e607458fa8d427fca8e157a8'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'allow_list'
              language: 'en'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'ab93ce9bc1f749938f37a193cbd410dc'
            key: {
              name: 'x_gcx_byoc_digest_password'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'abced32953b74749835b8545bbfeebc8'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'abdf0bd224d840dda2dc012cdaa69fd3'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ac0257775df441a88eafe27caa3a8f97'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_status'
              position: '15'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ac1c5bab0aad48a1af199860d1809d77'
            key: {
              document_key: 'da9c6c472e4a4af0a494b08a6d38c961'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'ac2bf1c1bcc84737842c2140b37924d5'
            key: {
              model: '41dd2bc2d7424a7b9bd6f80807bdad82'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'ac742bc5f76f472bb921c62e413b847e'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ac8115b3a72e41b4b859c0a5f313e6ab'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '14'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
            key: {
              name: 'x_gcx_byoc_lane'
              caption: 'Lane'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ac9a0fdbf4f44cc289f0447fe0ccf75a'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: 'acaac597bedf47c5b55763e253018eb7'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'registering'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'acc1fbda776544a286103c53586a6fc0'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'register'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'acdb415ef279490ba79c2f57f2b16e6c'
            key: {
              document_key: 'ec06366039994e12b5b2679bcb317082'
              variable: 'c7e483f3671003007ba405225685effb'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'acdc678512bd4783a9b1384175b54efe'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'acffb0e769ea44fa8ccb7894cdd343e0'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'holder'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ad086272d3e649a1b5299d248b39f889'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'operation'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad0eac3528484187915182ce9c526b68'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '1'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ad136c0aa458484a9250fd942cd7ee1b'
            key: {
              field: 'trunk_kind'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ad2ed4a4210f46ad96f66beeb2a26874'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ad6108015c6d4edbae893e88583d11b8'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ad6af6d5f4b9465cb59540ebaf1af870'
            key: {
              document_key: '52f7df2205e946b29e11ad9e89270239'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'ad9405058b454e01be92c87667ecfa2f'
            key: {
              model: '60997fa923da495da665af9715da55d9'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'adaec066347e4f078acf4d16b730aa49'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'adb9326f546f41e896b14dc0152103bc'
            key: {
              sys_security_acl: '76d0f132a9e043dfbad785e53308db25'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: 'adc0f3d4f9b949c8822518d6b6107267'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'aded1c689bd5419eac496f8e6a716d3d'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '16b3f901561e45ea930f915fc177b171'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'adef41b864814f01aecf83a026196cac'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'attempts'
            }
          },
          {
            table: 'sys_choice'
            id: 'ae0390e4d88b47a8a37b6697268aa0ca'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
              value: 'stop'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ae4494c73b8642fe9a66309147ca6aca'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'auth_user'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ae44f966e4734b889fcb3f3cf2257f19'
            key: {
              document_key: 'c3649feb0f16427bb913712c0b1fd7a3'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'aeb8a2ae87a64deba054da422c55d473'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'trunk_template'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'aebae7e4973348e3a527004d58cb98ea'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'aed2bfc665a94902b755cdd99e9853ba'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'duration_ms'
              position: '11'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'aeec77e8eb8a4150bb4c58e042c866c0'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'state'
            }
          },
          {
            table: 'sys_documentation'
            id: 'af759be8d5f0475f80dc2794bdab73eb'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'time_to_register'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'af991a3e45ee4a21b02b8f60482aab19'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'af9f31942909414c86d635d2a2861f88'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'caller_address'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'afa1d6ad106b46618eb8eb3da5dd4693'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'afada731bc79445bb67d9aea1c890ae2'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'approval_required'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'afe22afe3f7e45fa87dbe23d8861bab1'
            key: {
              document_key: '3397597cec75412e9f0d8ef9d8e0abf3'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b03db974adbe43e3ac4f970f0b9c2cfe'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b05ce5571bac4dc0a9e6f78b022a8a4e'
            key: {
              document_key: '3cf459447f22427d9da61c00f3e059fd'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'b05f46a5fdac4e138e238f3a5727fce5'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'b09eef5e7fe646b2be716571876ed0f3'
            key: {
              name: 'x_gcx_byoc_lane'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b0cd04709230463ab8d0edda82925853'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'b0eda7e366df4916ba9742e45e36d63b'
            key: {
              model: 'c473df58183e41388610336fc7be9c6e'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b148269860ed4cb48457c3a58726e376'
            key: {
              document_key: 'cbab8c2da2e84ea48e55fbdeccf1bc45'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'b166ba0737f646e18a1463984087b71a'
            key: {
              field: 'number'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b17bcd9735b244309a95d74992161ceb'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'b1a60ade9cba4e2c98bd0b86e2a25659'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_17a72288df60220062fe6c7a4df26397'
              id: 'b06fb5738ec84bebb8e71186041705bc'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b1f21b28497041e58d5ffbf2e801bfda'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b2385278825141d19616ca99f5ebf0e3'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'further_servers'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b2460437bf854bfda89a07392c7de5ec'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_db_object'
            id: 'b25afbd066ac476c9db1aca89e38c1fa'
            key: {
              name: 'x_gcx_byoc_trunk'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b27a42a325024fd381a1fe4de4c131b3'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b28c5672a203460e9dc7a14c0417ff76'
            key: {
              sys_security_acl: '92b0b3e02f70462a990501254696fcfc'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'b290879775f74279ae01c65bf97fa99c'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'products'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b2977acb336f481088ef26668c2ef284'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'time_to_register'
              position: '9'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b2a1d1bc0d3640d6bdf773f0680937ef'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'termination_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b2b97cb38e5044d88b71b8c1f00ed47c'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '8'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b2ca1ba6864a4a4d899fd1e21e0130c0'
            key: {
              document_key: '5408cca4e7a24fcf937df1c58bf3d908'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b2f3c2f7d8004ff6addbdc500702e77b'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval_group'
              position: '10'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b2fceb0934f04b83a8f46e6ead78e332'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'active'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b2fd82a437834d5d8761fa0484a5c32b'
            key: {
              document_key: '943f2ec1f2484bf5914c924702498372'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b318afdd1eff4ed09f199b4042b982aa'
            key: {
              sys_security_acl: '0113abb1285c4275ae335bad869fc113'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'b3194db33df349bbb3d860556df5398a'
            key: {
              name: 'var__m_sys_hub_action_input_577a6776cbe1402e880c18263b03d305'
              element: 'approval_state'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b319a226046440e8a20a400a3a55501b'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'made_with'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b334385238b64d0da185104970e53507'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '21'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b34e8665acce483e95a604487d36703b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b3517338dca5475c8b16e70b988aa2ad'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '10'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b35ef6b2394940129e142dd5d03f5d93'
            key: {
              sys_security_acl: 'de78620e98f649d492fa7feb8419e23d'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b3666b9fd25b48ea8f7571d0819c8e48'
            key: {
              document_key: '984b5421f75c4982ad71ade1ffabda53'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b380d6ea635f415f9fd757ac26fd6c1e'
            key: {
              document_key: 'af3ce01ec0d9406c99d4ebf117c97d53'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b3b4817f07ce4a83a3a6a68c577963c1'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b3f1aa17e23d408594d4f165680e8bbe'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b43b4b93b6f2487fa956c680dd66d0f1'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'adopted_by'
            }
          },
          {
            table: 'sys_choice'
            id: 'b45213e27127482da798869037fc44bc'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'registered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'b46c6f7371af4ff8bccb45dec70321f2'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b49b56f352e04b2fa28993b175ed6216'
            key: {
              sys_security_acl: '1eb5e690dc3042b4815add7f60654c23'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b4a285ed78b443cea6e871aebb5af70e'
            key: {
              sys_security_acl: '80c5de7d5eaf42aba70325214787c0b8'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'b4b7251b6b2f4c2da6847139c6af1229'
            key: {
              field: 'next_step'
              table: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              id: 'ace3e945f10947e0a358c3d6bc117b08'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'b4db3e6fd30044deb3235fefeb0ecb83'
            key: {
              name: 'x_gcx_byoc_token'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'b5084970e9e342febc4e84a2e4f7bcf7'
            key: {
              sys_ui_form: {
                id: 'd3c0714ce04749819b4e0ac033dc53fd'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b52170ce4ae446618fa091d56af92315'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b52b712987184be685b08b169ce3842b'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b52f2c2621b64481bd7ee01030a59f54'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_address'
              position: '6'
            }
          },
          {
            table: 'sys_choice'
            id: 'b5364e7315664b6a871a57cdd5416081'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'retiring'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'b551a0806f064f1f9b4987c6db75d2bb'
            key: {
              name: 'x_gcx_byoc_trunk'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b579b8e0adb34f3b88a41bb99ce93948'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'good_for'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b594b8256529400994ffba60997e4d7f'
            key: {
              name: 'var__m_sys_hub_action_output_71f2a06951bf4963be1b53f375f9812d'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_page'
            id: 'b5a6ba64a42343f081c944101d2b6c80'
            key: {
              endpoint: 'x_gcx_byoc_install_check.do'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b5d7cb3e3e9f405ea6a971a8a4a78c88'
            key: {
              sys_security_acl: '1396b5e418994adc92f24976a1f13971'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b5db36dc06f04d06a58761ac2068c52a'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'org_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b69df35c0e054496a47bda48a22b7a06'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'lane'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b6d4a3f88d644981b13227c0b3c71fce'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'lane'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: 'b6e1ad1351354e6eb287e23f61b25004'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'allow_list'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b6f1852f9ccc41578b8733c8eef63951'
            key: {
              sys_security_acl: '3263aa981c884a3abe9c7129d8727789'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'b6f83ac8c4ca4496aa0b9cf202dd6f8e'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_kind'
              value: 'pbx'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b719b1bc39d147bab98c99b0f66d0496'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'next_step'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'b73a55cc7c8241baad75016801812655'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'retire_trunk'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'b73f4b473ccd4172bf5d50c6c7e479e6'
            key: {
              field: 'error_message'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b775269fa3d246cdb1bea1aa654147de'
            key: {
              document_key: '1742d71d497b41c1bff01b3278ea3eb3'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b77b77136de24602b9d7126d537b1566'
            key: {
              document_key: '8cdc181ef1cd4a33bb823bb0908cff41'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'b77c805c63914c33b892f8c64d4ddeeb'
            key: {
              sys_security_acl: 'affdd4e6bddd4060b17d6464f20618aa'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b7b8219822b8452fbf2c38dfdf497c28'
            key: {
              document_key: 'fdf28030b9d748dc9a9bff1675e5ffbf'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b804fdbf00b649769789895583d4a317'
            key: {
              name: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              element: 'found'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b80c0f0636a843c5b8e39cfa40a6fab9'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'password_set_on'
              position: '13'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'b811928c724a4298a07ad1ce0f3dcb4d'
            key: {
              model: '610d3be4744e4fcd9debe4dc00fa44cf'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b813e6d08f8d4e10a9beba786e2af08a'
            key: {
              document_key: '5d12478bbb23453fbf98a25e5fd93d65'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b834996f494a4592bee3ca6c30d3b8cd'
            key: {
              document_key: 'f0d83583271146909ab62540734ce602'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'b83e20c6e49742d5a2d61bc55b2c1ce6'
            key: {
              sys_ui_form: {
                id: '1e449ef1bde44075aa9609c81b4cc0e0'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'b85f895b925b44cb921bc276dddecff1'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'error_message'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b86e4e6cd5d3442fb37fdef89dc85298'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'lane'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b87413babcb0446fb50403a3cbe4fc81'
            key: {
              document_key: 'ac35f5aceaa04b2da82a61cadbebe0da'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b878bcc7db3c48f49f1ed7aa1229413f'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '13'
            }
          },
          {
            table: 'sys_choice'
            id: 'b879f432dc984ff5a93c525ac007b7ff'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_kind'
              value: 'pbx'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b88da6ad3d7347b9b690c3d75f302379'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'org_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'b8a81239e9e846c2a90e63172d5c1702'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'duration_ms'
              position: '8'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'b912df0ea84340b5b6cc3823b9d9903b'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'b9168eef2bf14e5281c210ccad47916a'
            key: {
              name: 'x_gcx_byoc_digest_password'
              caption: 'Digest password'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b922cb897f954e9f973da3340adf1691'
            key: {
              document_key: 'd1f317977e9c469aae24ecf4b2a2ed18'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b956b575238946b6af40d63c8a404d75'
            key: {
              document_key: '1267761ba4f44d269dadc84a01be371e'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'b95c72874b0041bb886c8519f938dd62'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_choice'
            id: 'b9a9d516a3524fc2903181367154ffbe'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-northeast-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b9aaaf96a3884e0caa3141a00c8e67f7'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'openings'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'b9b19fe5d3ca40faaeed5fbb3d487de9'
            key: {
              document_key: 'ac79fae99814451bbbb7c48938fa22d4'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_documentation'
            id: 'b9d16d56549b40f2bce27ac0db4eb7be'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba0e2cbeac5b42f78a282aef6c40cf43'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba2723a5cbe4425094c86e63cf20be0e'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ba28fc7fbd034672b36dba5c871449a2'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'unanswered_writes'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ba2fdeaf08da432580667f45042cb68f'
            key: {
              document_key: 'a783d6f1fdaa40648783d3bf70dffd78'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ba7c024fe7ac4f50a45194988204b32d'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'request'
            }
          },
          {
            table: 'sys_ws_query_parameter_map'
            id: 'ba7ead55181446c996bf2171e6a04f15'
            key: {
              web_service_operation: 'f124c334f7734dc7820d8c8c337efbdb'
              web_service_query_parameter: 'ee625649116a42df90273c1ebfc6eb52'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ba8fb345d66140f5b816c8358751bfb8'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'instance'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'baa8e02357a946ce8b84009111c5e3af'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'next_attempt'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'bab4c4a96e144af4927579a4233f4d8d'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bade832591224519b3be3b571942b738'
            key: {
              document_key: '70280de5e4b8497fb22399f61667f86b'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bae91db2df9b45baa161b58df2ea7547'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '19'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bb1bd29402ae40eca3efdf0fe4160c1a'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'drift'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bb47e691b79c46999d50d6a72f0c8935'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_name'
              position: '1'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bb51aa1997694474a82b78e63f375750'
            key: {
              list_id: {
                id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'minted_at'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'bb5686671c2448c8b273314b2eaa2dac'
            key: {
              sys_security_acl: '4bc1b9604cdc41af8558c8e58581ac6c'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'bb868840c73e4e3eb402b30031ff576f'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bb9d3911e2434e008297eb86f5e41244'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'last_read'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bbe36c320d484c37be3444d2c1eae50f'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'inbound_address'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bbeb75968cea487f887af8efbff223b6'
            key: {
              document_key: '4585eac8baf14951bebb6dde3f895554'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bc121fbd9c304f3090e85cd9c0e8434e'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bc2c53120f22424ba50085daa163c533'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'number'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bc3638136290424c8a4d348d9bd034ad'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registration_state'
              position: '9'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'bc39cc52f6d3417cb32da771c6e555a1'
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bc50ac2dbe9340898f3299db9023370a'
            key: {
              document_key: '60997fa923da495da665af9715da55d9'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bd17e59cc2fc435385534248707977bc'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'bd278be8a4f84cb1a3b576e10cc71034'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'bd46ee1eff9640128cf133970f2e023c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Trunk request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'bd4dfbcb338a43aa9e662caf56e1b1f9'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'caller_address'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_flow_stage'
            id: 'bd53a2d741aa489180d4ab71a129e1ac'
            key: {
              flow: 'c61c78c6f3f640f0afd9da19ad525244'
              value: 'approval'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'bd8512d88c5545ce95f0378bf094c977'
            key: {
              document_key: '1d92027454844ab6a70ea3c092e4f924'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_choice'
            id: 'bdab094d45d841d7b0edcafcb5610fd6'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'retrying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bdfc0389ac9e478e8a72ce55bcec4c84'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '9'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'be3e068dbdd748238abddb6ce0f589c9'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'credential_alias'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'be428e243f294ef1a597485f1a2cc0aa'
            key: {
              document_key: '208093e1159b4570be19ae7e8cc19f4a'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'be485b3268c54d3494fc935798585cd6'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'organizations_me'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'be559e458eff4895870e28f9c42acddd'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'not_before'
              position: '9'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'be685be37a6347179e416a7ec27e71b1'
            key: {
              name: 'x_gcx_byoc_registration'
              caption: 'Outcome'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'be7b8eb3ac0344a3917e5a03989b1640'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'registered_on'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'be8970b4920248fea0781dbd7e6690ec'
            key: {
              document_key: 'ae65f8219ae548cc88eb44661b678d26'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bea0bc1edfa54ff68c819cf4d18e656c'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bed209204f2e43089b83d93a79609939'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '15'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: 'befe9499196f48f092f6dfcf27c085ba'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bf06d24beb3f452d8770ce689430c0f7'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'termination_id'
              position: '7'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'bf3a2db95c9944378229c8d04308e81d'
            key: {
              list_id: {
                id: 'd656f077de134c8888620702a5e8afdd'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'granted_scope'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bf479f29b3424c9683fe4145603bf422'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '17'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'bf68762465824e5e8689df5b0ece7893'
            key: {
              field: 'requested_item'
              table: 'var__m_sys_hub_step_ext_input_04341c9c83d24a94a0b3c96832969a79'
              id: '04341c9c83d24a94a0b3c96832969a79'
            }
          },
          {
            table: 'sys_hub_flow_stage'
            id: 'bf7e962c73b24f19bd6e8b545494af10'
            key: {
              flow: 'c61c78c6f3f640f0afd9da19ad525244'
              value: 'closed'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: 'bf90ecf579704a7fb3c05bf56e60f339'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'caller_address'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'bfaaad418a26433493c06a1814fe2a54'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'settled'
            }
          },
          {
            table: 'sys_index'
            id: 'bfc0c2b6482147109869fb475ccd6757'
            key: {
              logical_table_name: 'x_gcx_byoc_registration'
              col_name_string: 'organization,genesys_id'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'bfce549714c040bfaabe7475e5a0cce9'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'wide_allow_list'
              position: '9'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'bfe5eecc2f064ebe9ebf6020fbfb96ba'
            key: {
              sys_security_acl: '0eea86e38e764ba4b4d09e2eded70b67'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'c002c91d65df4167b4fca0a6543907ed'
            key: {
              field: 'inbound_address'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c0052809d2364e3cb5cb9d88e1ae02bc'
            key: {
              list_id: {
                id: '6bd2e07ea8414febbf0c6c58d88cda58'
                key: {
                  name: 'x_gcx_byoc_site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'organization'
            }
          },
          {
            table: 'sys_db_object'
            id: 'c01960f5bd084b1c8bc403c40b0943bd'
            key: {
              name: 'x_gcx_byoc_organization'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c01d3212205a4dc6a0eed89368c233c2'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c046f149a5de4a5f905f89d75396832a'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'c0792a8324f34e9a89495b5f8a0857d1'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'inbound_address'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'c07cb8423e65480eabeb5e106c6b76a8'
            key: {
              model: '60997fa923da495da665af9715da55d9'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'c0bc178e8f7d450d8e029f0940a83c8f'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c0d0d71ed157469083729b380354a62a'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'created_anew'
              position: '8'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'c0dcfb9993554602af441f596cc21d07'
            key: {
              field: 'error_code'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c12d4a90121a40b686b89cecac20a167'
            key: {
              sys_security_acl: 'b6f8d9c3027146b2bc246e9656c22877'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c146698e919a4473adb2d74f9d3ac11a'
            key: {
              document_key: '98b37b1ae4d14a48b001886bc9c4bb35'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c153a85a922e4055b8e04f4609a450b0'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c15b5b4593344f2f93fff2b90f35da5d'
            key: {
              document_key: '67f9c8b87cd240a6980c54ffbcc4f37d'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c17ca5ceb5f945c3ba2ca3474af72af6'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'registration_state'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c17d217e11d94defae73e684d414d47c'
            key: {
              document_key: '7362af9121534f9faa551b25501ba304'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c18ba0b41ecb4845a1613fcc7c9ef7b6'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '11'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c19aac57188c459c979ecfa16ddc67c9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'inbound_site'
            }
          },
          {
            table: 'item_option_new'
            id: 'c1cc312d75d54058b91c8cae92007270'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'trunk_name'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'c1e080ec1f0f4e6ca0986af94bae44d9'
            key: {
              model: '610d3be4744e4fcd9debe4dc00fa44cf'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c20303f665c847959526da6f75f2b9bb'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'org_id'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c2070042fe0c4656b8ca0b85840405f7'
            key: {
              document_key: 'a784cab7a1a44827b7bc9f48ba284384'
              variable: '501c8f535320220002c6435723dc34da'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'c216ffdf902a4cc9bf7b0d92e6452c0b'
            key: {
              sys_ui_action: 'e5b793a322244dfc9418b732df36a678'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c21755c572864e95b7fbd9976628e816'
            key: {
              sys_security_acl: 'ef401f7b35d1494ea21032c9162a163b'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c24d42ae4e1849dd8fdd634e00e1e6b2'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c26e17085e5a433fab5993d45d51c0be'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'further_servers'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'c2790166b61f46e2b1621d6bd81c79f8'
            key: {
              name: 'x_gcx_byoc_lane'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c2af4efc324d4ef5b42b8bb19b3792e6'
            key: {
              document_key: 'dcf86feff8a54ce891a27f3733a7e4d3'
              variable: '7de2fcca0b18030085c083eb37673aed'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'c2d248719fc94d09886de9188b1e2230'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_message'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'What to do'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c30928382f7f435fbc86b7495958fd53'
            key: {
              sys_security_acl: 'cd0182fb12664b29a6c3503aba368b54'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c3547681fa2444bf9ee68779ce6a3410'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c38491c9f3784f0fa45333f7071b2ff3'
            key: {
              document_key: 'ab99d520aefe468c8169595e6d638183'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_choice'
            id: 'c3a42f5b973249969fdabe9b08821eab'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
              value: 'retired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'c46e6398c7744911a357b0d78aa761e4'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'number'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c480c9c645b34301946b09f532304b55'
            key: {
              document_key: '3cf8790dc7164df69e972571e758e345'
              variable: 'd13d0b935320220002c6435723dc34c8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c4a02ed6c86a4550bbbddb6788314665'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_name'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c4a87102773a4e4cb3278ae9be89fed4'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '5'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c4ced9644a55449bba634e4269c4c64e'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c4e875f1ac6a429faf289e2be977aada'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'approval'
              position: '13'
            }
          },
          {
            table: 'par_dashboard_visibility'
            id: 'c514d20e545d45d48461760c8f031439'
            key: {
              dashboard: '5525014c3bd840108635bbc00210a1c3'
              experience: 'ca543d5a49af46c4b750e5551e84a4a9'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'c5163e7752a84b7bb29eecdca0c66c92'
            key: {
              sys_ui_action: '12c505d51948462e9cd52691325535c2'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'c528b9953b804a9f9f2ad36c13c894cf'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'outcome_unknown'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'c56b03aadcd248118bdb292f16106707'
            key: {
              list_id: {
                id: '744c0265aa33490f9e4a3aa97742745f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'c5710363d4de4205b85a52245076b12c'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c581ddde0fed43cca4d0f7f6c2913489'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_kind'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c5a8ae3c4563477a8c16f10349c050b7'
            key: {
              document_key: '33cd340a42a34d619fb5ee6aa05bd96b'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c5f8c303078a4e0985014165e741c25c'
            key: {
              name: 'var__m_sys_hub_action_output_71f2a06951bf4963be1b53f375f9812d'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'c6433e1a696a4b5ea12767d16f2651b3'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_choice'
            id: 'c655667cce1144ac8ad7aabb6dca5ddb'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'registration_state'
              value: 'rejected'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c65e90b001ad4179863ba9fabd89c971'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '12'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'c686308d5e0744cfb5a86025cee9e1ab'
            key: {
              sys_ui_form: {
                id: 'd3c0714ce04749819b4e0ac033dc53fd'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'c69ac0d0a05148dc8fb5169d3e688742'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'audit_state'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c69e5ebf24e645e8ad8333f137c7dbdc'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'c70eb656e57d4f0b9f0de8688684b6aa'
            key: {
              sys_ui_action: '13303b01078147449c204dcfe1e8baaa'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'c71cbff99ed4417cb65afdd75571a995'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'further_servers'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c75185c77175471bb175c9c4fe2b4e6d'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'c7728c04c15145aab639e6906b7a1687'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c77614c993de4a52ba675eee31646942'
            key: {
              document_key: 'ac79fae99814451bbbb7c48938fa22d4'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c79158a45a73479eac5f28e44d0b821a'
            key: {
              document_key: '65f97c01b0164957ae75c4364f0a61ff'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'item_option_new'
            id: 'c7b0303b71624ae9a739472353aeaada'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'sip_uri'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c7c112aa1aa147a3983095c9b8f99a00'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'change_reason'
              language: 'en'
            }
          },
          {
            table: 'item_option_new'
            id: 'c7c3148f77ab44799996620b662a37f3'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'termination_id'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c7cffda2d77c403faf94837444ff3975'
            key: {
              name: 'var__m_sys_hub_action_output_610d3be4744e4fcd9debe4dc00fa44cf'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c7dc15f16f484046b31f926cc3f5e01a'
            key: {
              document_key: '9f535bef80134193bf216da0a162b1c7'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c7f0ede683b84526b9995f4e2fb3f34e'
            key: {
              name: 'x_gcx_byoc_digest_password'
              element: 'request'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'c8327e6c7d1a4088978b2ad3a2e0741f'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_documentation'
            id: 'c83ced4089f345868e3457f2a1e0da8b'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'error_code'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'c83fa50bedfa40c7b911732a603e1a09'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c85fd5a23a2249acb168e1961af57091'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'password_set_on'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c8e00682db184e57a6a78e1abcd5640a'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c94f69c39a80441fbc063d8f042ce466'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'org_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'c9630804c816441ea917ebb8ce5abebf'
            key: {
              document_key: 'f324b51cfc29446ba485bdc8b922785c'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c982635b7752470ab358529278546c22'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'unanswered_writes'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'c98a5c3ef10240728e29b3ca9d68e537'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'organization'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'c9a6e8bb495e4010ae8cea0195654e6c'
            key: {
              sys_security_acl: 'dac85602bfab4eee8f235c08ae59c9df'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_db_object'
            id: 'c9b09a00bfc9449a80fb5e894537cd84'
            key: {
              name: 'x_gcx_byoc_lane'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'c9dd3b3272d049ca9daf1cf518dcda8f'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'last_next_step'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'c9fd458b4390497f958052f0a7f3040b'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '98b37b1ae4d14a48b001886bc9c4bb35'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ca609279362e40de8751b97d68b5227d'
            key: {
              list_id: {
                id: '76d019828d0c4041ae0f09ae2c2653d5'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_choice'
            id: 'ca623f1e60c44e078201fdbd47658094'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'mx-central-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ca67300d2bfd4c0ab78411f9264e8555'
            key: {
              field: 'field_values'
              table: 'var__m_atf_input_variable_14872288df60220062fe6c7a4df26319'
              id: '150fb00cb3b046f9b7800f4b54cd4bcf'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ca6fe4a2f97d4417b79c10bec10aac79'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'seen_in_genesys'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cac202f32467468aa1a4e0b541703154'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'cae150547a1441308ce6cf0246b6eb8e'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cb321442c0144f6a93a5812c87954f17'
            key: {
              document_key: '60e6cadded684dd98088eb2e19cb1e9a'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cb571165ec2f460eab4060d5e0006178'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'drift_summary'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'cba9e4d757be4a4da9181e8780229e03'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'cbbbce7ad3b04c9cab049b4e76555974'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cbdeda89770e47cb8dab313d0da4dfba'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'message'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'cbef81817b5e4f7d96da3e5cebfdfc6c'
            key: {
              list_id: {
                id: 'c6433e1a696a4b5ea12767d16f2651b3'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'number'
            }
          },
          {
            table: 'sys_choice'
            id: 'cc530a714e394884ac925a2597c0d046'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
              value: 'unverified'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cca92c6ae1d640e1b310b93df4184e9a'
            key: {
              document_key: '4585eac8baf14951bebb6dde3f895554'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ccba3daa334e40e3a23b2d987f6e54a8'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '7'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'cceb3495e77e41d591637ad16302cdcc'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ccecb3e443374ab1828a75ed3384217a'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '10'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cd05a09e0b004d839eaa14f4dda67e80'
            key: {
              document_key: 'e22afad86cc04bdd947f68f5db5b4a25'
              variable: 'f0eec4d59f132200ef4afa7dc67fcf6d'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cd163cb2eebc444f87c07393c5cfbc57'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'genesys_id'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_view'
            id: 'cd2e26ab43d649edbf52810306c5be54'
            key: {
              name: 'x_gcx_byoc_needs_person'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cd4191c885c84c71b5697c56ce9d4b98'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_status'
              position: '2'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'cd4862539a174d2882f4933b4149676d'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'verdict'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'cd4abf99baec429eab04d6c66f005757'
            key: {
              sys_security_acl: '2bee31e90e104302a23eb25cb41a0d8a'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cd8df481c8de41a3870efbf19806e0a1'
            key: {
              document_key: '984b5421f75c4982ad71ade1ffabda53'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'cdab2260179c4ed7816ca9e56505eef5'
            deleted: true
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: 'approval_group'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cdaedf39b74941ceb563e4d052e930d3'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'error_message'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cdb9c507f11d454b90ee7256a1f01b4a'
            key: {
              document_key: '3cf8790dc7164df69e972571e758e345'
              variable: '3d6d8b935320220002c6435723dc349c'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cdc6355768db45448b59ec4c1d1b93cb'
            key: {
              name: 'var__m_sys_hub_action_output_577a6776cbe1402e880c18263b03d305'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_db_object'
            id: 'cde1cf42f2e64de4bfb058f1d561f17e'
            key: {
              name: 'x_gcx_byoc_site'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ce4672be71f94e6b8842ea6e2d6ef670'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_message'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'ce48a244e6a04c0593f80c99b37bda40'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-southeast-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'ce506e13aecf44c999d6254dfd71309b'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'organization'
            }
          },
          {
            table: 'item_option_new'
            id: 'ce558813210840fa944162146f92b627'
            key: {
              cat_item: 'NULL'
              variable_set: '8440484d584e4ff0aee94635011638cd'
              name: 'site'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce560fd9261143f5a37e450e666ab351'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ce9b90823be14b5193acf73afc200fdd'
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'site'
              position: '1'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ce9d4c90ebb3407c883a382b3cd12d50'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'name'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'cea6a6a23e434beaa97bae8ea5ccb7e2'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '15'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'cec003b3890349feaaa8c2420158fc66'
            key: {
              model: 'bc367b42bb3c415ab6015cd6d498b4c8'
              element: '__action_status__'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ced0319a9e234d85a24aaaac3e2615ab'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'approvals_asked'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ced5c75efc064f5dbb9167782647b561'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'cee3a519d44847b4810b445a1b84e323'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'trunk_request'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'cf45f3a043d34f13bba25c1ee80f6e05'
            key: {
              name: 'x_gcx_byoc_attempt'
              caption: 'Registration attempt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cf53d5d7dc7244769a19a951f2caeff6'
            key: {
              document_key: '13caf4a713e446aca40f804a58a7d69e'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'cf78429fe9c749dab1e52f60df80d51c'
            key: {
              document_key: 'c09fdee7345641bf87ba72c22f25e58f'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_documentation'
            id: 'cfffaedd61c543d8b2a63e2bccc52377'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd02427e0ef7f497290e4a3c5e693438d'
            key: {
              model: '078b65b9cd1e47b0bdfc7caad577b1f3'
              element: 'approvers'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd0418db1e4e64bf69b7b21f8550fec42'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd04da90ef89940609a403e328cb9b9b3'
            key: {
              sys_security_acl: '554b5f24995046919e244e300855ef1c'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_choice_set'
            id: 'd061da26efa34919b3fa8b724183a0b0'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd064518daf904bb7b7906995c385ed1a'
            key: {
              sys_security_acl: '83ccc19438d34266b734e9b1a4636295'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd1168d6cd70842bf8b0123e9b4358ab3'
            key: {
              document_key: '1e3afd16299d497796e1221cf4399b6d'
              variable: '2db298199f132200ef4afa7dc67fcfbc'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'd11b4eff202b436094631c7d3721cd8e'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd1802ace5bb7478fa5f87387ede4ad37'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd182a9ded9b24e1487e42bebd27b6063'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_address'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd18f91d1ca9948bf9fcca2ab6a56a3ca'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'settled'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd18fe53c420e4df7a27a77d80f63d3ba'
            key: {
              document_key: '5f7185abbcdc43dfae8ff771cc570734'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd1c0adf29f224b44a1c5c6d7b297b240'
            key: {
              field: 'message'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd1c8d8de4d3243bdbb9b27214868e5f1'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'd1ec3ef7e5e2491c95d3c779d765bad3'
            key: {
              sys_ui_form: {
                id: 'e609381788e54f63b0a4145a3cbe5a2d'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd1f162c792fa426b88a225ff72913a81'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '9077ecdceb564f9db5653041ea9d04c7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd2130011c74e47b7ad3e3aa466d0a8f8'
            key: {
              document_key: 'de82165fab17458fb59bf928c0db7926'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd21c80d63428460a91c69d701adfa9b4'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd2298c790d0344099fe5146c23b6b5c9'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'put_offs'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd24327582e4a438683d09a0766fdb897'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d'
              id: 'ec06366039994e12b5b2679bcb317082'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd2ac08ecd61b493999bec49bb673b6cd'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd2f85fadd5cd4117948982d336211e54'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd2fc78df9d784ee1b6ea4a72acb711ea'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd31a8bb37e1f475abaf60ec1edecd370'
            key: {
              document_key: '46c90cd4a2ba4bf098c4a680153acf98'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd31c3f33281843cbac5aea4e9f2bcec7'
            key: {
              field: 'error_next_step'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd3213a0aab5c46519c0eba57250d4094'
            key: {
              document_key: 'fc45feaee41f409d8056ae20566d7df5'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd32820288bea4f9db4afa9031f462c02'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'state'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd3469ab477094554a8c2c0109def5221'
            key: {
              document_key: '078b65b9cd1e47b0bdfc7caad577b1f3'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'd35f3ebd09514d969db3385e5c721a7e'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'auth_user'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd39e2bf0eb44408aba20816f9b7ebddc'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'good_for'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd39f0d5aa75d42779f00df89becad388'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_8df72288df60220062fe6c7a4df2636d'
              id: '3cf8790dc7164df69e972571e758e345'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd3a86e03b148474e8d34c839944496ea'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'key'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd3c0069380354be089cf7e69dd2c6273'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'request'
              position: '13'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'd3c0714ce04749819b4e0ac033dc53fd'
            key: {
              name: 'x_gcx_byoc_registration'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd3cedd19350c48e1944227c6194b6c8a'
            key: {
              model: 'fa06b259ec754d689532575b364782d9'
              element: 'error_message'
            }
          },
          {
            table: 'sys_choice'
            id: 'd3d80a17fac04200ae0da933a44e2617'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
              value: 'retire'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd3f6f76a92a24457808b94de50cddcd5'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd40fe33bd64a49afb9578fd44e37ef57'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'number'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'd43782f3e2ef428eab0881d4fb005e54'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Trunk request'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd44ac03144864ff8869e81afae869697'
            key: {
              document_key: 'a783d6f1fdaa40648783d3bf70dffd78'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd44fcdc267b14a9fb244cc36f490f207'
            key: {
              document_key: '066d162e08b842978bb8287442f14322'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd47623e1882147caab503e63159e8afb'
            key: {
              document_key: 'df9a727213c1461d9cd7da3eb5aa18c2'
              variable: '020a6af09fd32200ef4afa7dc67fcfec'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd47f5070df624f6b8a9e134e31f5403c'
            key: {
              document_key: '2e842b554bb54d928d8c07cdc2c69291'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd49b5bdf751f4c3691346daff068d607'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'requested_for'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd4ccc3476ce9486d96b70235536df543'
            key: {
              sys_security_acl: 'e7738c47dbfe40b381df00a498fb6b79'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd4d2bc9c9125491ca023afa16899fea7'
            key: {
              document_key: '3847ed51742144d8b70492658150fe04'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd4e9d3294706453a8cd29e1ab6726f05'
            key: {
              document_key: '5c49c738d4fd43b7bf878fa43d9f85d4'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd4fd26c2913c48ba8b29946e360a0494'
            key: {
              name: 'var__m_sys_hub_action_input_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd4ff2e0bab1f4cdf94ab3f235292c85a'
            key: {
              field: 'state_in_words'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'd5121634a1a84b4e9a2a70482d340f51'
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: '__dont_treat_as_error__'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd53ba516ab94468f8c9cf269abf9d850'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '14'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd5590ee72a154c3dab437d220f069ae0'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'made_on'
              language: 'en'
            }
          },
          {
            table: 'sys_index'
            id: 'd5a314a94cde40879eabaf288ba10055'
            key: {
              logical_table_name: 'x_gcx_byoc_registration'
              col_name_string: 'lane,state,next_attempt'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd5c9e1b860a04312b5fb80860a2b6a60'
            key: {
              document_key: 'a7eab5ba9e864ec48493cdfa5d16cbc1'
              variable: '50bff9250b3222000b7da95e93673a9b'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd5cc706747c341b68cbd5a89ba90629a'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'drift'
              position: '4'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd5e27f0ccde1486e9aadda7b1c04ae14'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'state_in_words'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd5e2b990a6bd437a8c49c2a8b9f86901'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd6125875ee344f308c32699a125fa44b'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'number'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd62017a47b014f2cae00f25e14dc7b60'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '905ca394967a4236a38c39d46c864d27'
            }
          },
          {
            table: 'sys_ui_list'
            id: 'd656f077de134c8888620702a5e8afdd'
            key: {
              name: 'x_gcx_byoc_token'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd65c1596335745ada593ee48eb5e4762'
            key: {
              document_key: '5408cca4e7a24fcf937df1c58bf3d908'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd66417eab74b4910a475de0952b10434'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'd66441d4d95d4e9d97d7ad353532fa70'
            key: {
              sys_security_acl: 'e7fbfb8bff0b4b9e8ad2acfcc1de2bdd'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'd66a4e60553a4711a10522ef7af802a7'
            key: {
              name: 'x_gcx_byoc_lane'
              element: 'lease_until'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd66c48884dcb4dbd8963e1da99426f38'
            key: {
              document_key: '7dfc1befe64b4c78aac43da4d05fda4c'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_rest_message_fn'
            id: 'd69785feb1614600b7036fb4997ef57b'
            key: {
              rest_message: '9accb6083a234d70843a56c1ad2493b8'
              function_name: 'token'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd6c58e66a9194010b7802ec06926c2df'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'attempts'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd6e19c5e13a142099df620fdedfae91f'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_at'
              position: '16'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'd6ea24faba06480a87bbf5bab4f029fa'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'caller_name'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'd71b02c2fa714b418f283b24405fc1f7'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'inbound_site'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd71e77341126460f947a33a354df38f8'
            key: {
              document_key: 'e2c325fda2a34f1aa44e7e60f749ba16'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'd71f458858ee473d93eccd4566bc2d38'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '1012953902ef423a8f4becd31f2ae028'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd74a928bb281411bb09999560d10e984'
            key: {
              document_key: 'dcf86feff8a54ce891a27f3733a7e4d3'
              variable: '72b2bcca0b18030085c083eb37673a0b'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd7616e8aa2fc48a3bc380af03618a400'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'drift'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd791937bb1b14bb7bd2ff14e616da2b6'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'wide_allow_list'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'd7bfb89506824694b6a0e547f20c3c9a'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'adopted_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd7c73d92284c43939c87da3ef7ca412c'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7ce27420a98496198edd247ca8752af'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd7cea2093e0a4b4aa64c76d4375f7028'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'settled'
            }
          },
          {
            table: 'sys_documentation'
            id: 'd7f0bb77e8ba49319a40cd30178c0d79'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'next_attempt'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'd812f0a3287a4b6994d1fade7b3956fe'
            key: {
              document_key: '52f7df2205e946b29e11ad9e89270239'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'd8362ccbdbb24440ba3bbac5532f9c33'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'number'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'd85249190d2d437f8ef760cba22bfd25'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'd89118b209c6461182ef603e1a973ab2'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'active'
            }
          },
          {
            table: 'sys_hub_flow_input'
            id: 'd8dd0d9d6cb043d398fad53db87fed16'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'realm'
            }
          },
          {
            table: 'sys_index'
            id: 'd9419c7027ea4180ac0f0d9d1947fc2d'
            key: {
              logical_table_name: 'x_gcx_byoc_attempt'
              col_name_string: 'lane,started'
            }
          },
          {
            table: 'sys_choice'
            id: 'd991c4a20ab6417aa2fe672c3fc7f10a'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'ap-south-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'da10d81e58d54f1b8edcd05666e57bad'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'blocked_until'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'da7e0b47749b4881a20f31152431dabc'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'dacc009639d1450e90bad0f2e304dbc0'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'termination_id'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dacc0f89b543471fa8789299eea54026'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'seen_in_genesys'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'dad93390be614b93840f507845ea8a88'
            key: {
              sys_security_acl: '75be229fb3a44e279db64f261ac4aeb1'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'dadeed0176b74a39983a2f3e38f2eb46'
            key: {
              sys_security_acl: '09093c575f15429ab2d4e74fd54b5766'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'daeb6c9719f047b181743d69c155a264'
            key: {
              document_key: '1033bceda18242db95c4c7fe9b8992e2'
              variable: 'ff6e125353a0220002c6435723dc3442'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'db14dc62f14b402b8f47c9daf060686f'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'blocked_until'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'db24bcc4ca0547a49c16767261e92233'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'db28f41fddab44d69fa1f90ee8e56c47'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'db4f27ad29ad47598480ff75f667ee44'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'db68ffd0104f44d686572dc4258f65ad'
            key: {
              name: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              element: '__dont_treat_as_error__'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'dbaea086669348c2a57660402aec257e'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'contract'
              value: 'byoc_registration'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'item_option_new'
            id: 'dbef2d193da84bf1adfc71b79dadc2fa'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'wide_allow_list'
            }
          },
          {
            table: 'ua_table_licensing_config'
            id: 'dc110c9049f34a50b27340d3564f827e'
            key: {
              name: 'x_gcx_byoc_lane'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'dc7198738bf24f5692e23b62bf2295a9'
            key: {
              name: 'x_gcx_byoc_organization'
              caption: 'Traffic'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dc85dec67a834890b0a95f7db5063e5b'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dc9388f3c1564da6800ec3f40e662ad2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_item'
              position: '16'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dcb417c4e6c0451a8f56112c89bea19f'
            key: {
              document_key: '67f9c8b87cd240a6980c54ffbcc4f37d'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'dcbc332310844d16a094733dd3708566'
            key: {
              sys_security_acl: '72a11ba2eef5439e90bdef63e0eb7f94'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dccef0dd698941f8aeb0b85ac75e732a'
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.end_split'
              position: '7'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dd1393dcde754078b4de55df8878e486'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: 'cec002650b3222000b7da95e93673aae'
            }
          },
          {
            table: 'sys_documentation'
            id: 'dd5fa85bfc0c4b8e86b45e63e3488fbe'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'auth_user'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dd61f8567f6548dab91b0f74e584fa55'
            key: {
              document_key: 'eaa5a00fd43843219af2a16849b821b7'
              variable: 'ff06ab840f20101091d0f00c97767e6d'
            }
          },
          {
            table: 'sys_choice'
            id: 'dd645f1b56234d9eae507c6c260c9245'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
              value: 'missing'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dd6c8978d22d4a88a7a16d0d8c35f925'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'wide_allow_list'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dd707ca6b3654dba98ffc818b1452245'
            key: {
              document_key: 'ec765087d3bd4414a87c1d353cb4a51b'
              variable: '59877da10b3222000b7da95e93673a56'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'dd9e80fa46244013bb0d42f820fe9066'
            key: {
              sys_ui_form: {
                id: '789edbd736404d28b2e5afaa2ad02ba9'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'dd9ec16885484dd3a179c4d3779977d4'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'organization'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ddc87b4b68de4bf78c43744307813650'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'duration_ms'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'de30e360e1c742ceb20663d7b0347d96'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '80fc577668ed4937a60f1b5e140fbd30'
            }
          },
          {
            table: 'sys_documentation'
            id: 'de3ee28cc01144c8a4539ba7a55963e9'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'de5d971409644ba0a84477a193690875'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'error_code'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'de5ee6891b06496d93d906b3343b76e6'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verdict_message'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'deb9e0660bbe45a09d74e9afc347a0f3'
            key: {
              field: 'approvers'
              table: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              id: '867806bcfff5497ab37fad956e47376a'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dec52c19b3e54d7b9f728eb18c3d7ea6'
            key: {
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'description'
              position: '1'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dec5c89f72a34d5f97ae8ae2ff224319'
            key: {
              document_key: '3cf8790dc7164df69e972571e758e345'
              variable: 'c7e483f3671003007ba405225685effb'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ded2f4ad661f447990ae479bf8c1ae9c'
            key: {
              sys_ui_section: {
                id: 'a1119c07adbc42eeabc445672d894da8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'In Genesys Cloud'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'not_compared'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'df0cc22377504ad38f3e326d3c8fea8c'
            key: {
              document_key: '5f7185abbcdc43dfae8ff771cc570734'
              variable: 'b86c0427531000109e02ddeeff7b1227'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'df21538e485047bab2fee707e7d69e7d'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: 'a087f63988e84ec193852ed54d81c566'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'df57fb7bfda14088811b9d326bafa358'
            key: {
              document_key: '1742d71d497b41c1bff01b3278ea3eb3'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_documentation'
            id: 'dfb2c7f7ea034787b07eb7b630887163'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'request'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'dfba2709fb2f4b45bf22ba4e92f1a5d1'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'message'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'dfc70a1f9f9c47a1959b566bc475e172'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'dfd5ed1744024e6f9fa2c369d30d9b6e'
            key: {
              document_key: '8c606369bc244ab8982eb311e88324f5'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e0040cc5eeb547ec98d850d63a9cca8d'
            key: {
              sys_security_acl: '44485cd5e9d743fc8b59804b86cf0c41'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e027caeffb104713a3610c16136720fc'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: '98c44875ffa033008d3f5d9ad53bf1fa'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e038fabd6ac54f74b864cad118c6bf51'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'minter'
              position: '10'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e0afe45b85224f578541e475fbf973a8'
            key: {
              sys_security_acl: 'b0e85f66b2954596acce4312e3c75ed9'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e0f12ef8fea34d8bab3274e406be9f8f'
            key: {
              sys_ui_form: {
                id: '541e51e06f28463d88a10e787ff88755'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e119394109104768a7070264cab39ca2'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'contract'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'e11ac51de1f64c2ab3d47880fb4e95ca'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'verdict'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'e1486dab3977404abf72d01562b7d803'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_message'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e1608e095f954a5f81a85276be8d839d'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '7'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e16ac74df3ed4ed3aea59f06e3617c07'
            key: {
              sys_ui_form: {
                id: '2b7159c52a66424e9464a93b6a78f7ed'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e16f810957714eaa8d5867a218d15a2e'
            key: {
              sys_security_acl: '0b1982b04728421e858bd4685b577608'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'e19f77e070e84b28aa1387e1083fbc89'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'source'
              value: 'registered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e1b6a6c9bb544c0db6db89536740d2a4'
            key: {
              sys_security_acl: '820fc959cc94459bac357f6076d536f6'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e203cffa8d464839bdc32ccc61ec6492'
            key: {
              sys_security_acl: 'b4d2afbc62214dd89ceed2e0642f3ef9'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e25c1e36e26046db94db639c15860309'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'not_before'
            }
          },
          {
            table: 'sys_hub_flow_output'
            id: 'e324b7c34bd542339f0ea1b05952943b'
            key: {
              model: '61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'number'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e34ec1c4727f405c88bac73196c20343'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e38746281c8141c1b658a6b35fecee8a'
            key: {
              document_key: '309214ddbee34350a70ca4a164e43b1f'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e3940c0e79f047d899df6226a8c65be4'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'trunk_status'
              position: '3'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e3989d3171f64bb8a533eedb83a4aa4a'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verified_on'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e3b5beaa1b1f4470ac799f95559371e4'
            key: {
              field: 'number'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e3bba21346e74dc89f22bc95aedcfa03'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'next_step'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'e3cd0f9373c64ddaa54dce0bf9d96832'
            key: {
              model: '610d3be4744e4fcd9debe4dc00fa44cf'
              element: 'state'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e3d34d7e4b5149fba346c327b56d056b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e3f0dc988d544cdbb62d00890da90825'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e407b86dfb9f4586b207745bc63804ab'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_status'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e4333e76dcf44b44858292ccff8a107b'
            key: {
              document_key: '5c49c738d4fd43b7bf878fa43d9f85d4'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_choice'
            id: 'e45e76a5aba741278ee8d4222db8941e'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'wish'
              value: 'cancel'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e481cff9ca674f3794526a3649af39a3'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict'
              position: '2'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'e48e4846319e4b4f9d3094f863733d50'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'Carrier options'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: 'e4a5f909ba9e4d6189e7498e1fad2fb2'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_kind'
              value: 'pbx'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e4acbc69bad64841b5ac46872fbfa144'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'site'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e4b72fa9ba514063925f31145ba247ff'
            key: {
              document_key: '60fd04bbda52431ab398aa2b0e336a6f'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e4c3c0a5cb5b46eebcffb5d9f021542a'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'further_servers'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e4d67ef35bfe411397556d1cf2d0ef79'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'state'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e539d793081b4342b40f62dc62d8d7bc'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e5456790395a4172b561bad45813c96f'
            key: {
              document_key: 'a087f63988e84ec193852ed54d81c566'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e5497895e7a54ed98958612c0fbbf0f3'
            key: {
              field: 'inbound_site'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e54db7ab0b4c440b8b7120e9219104c3'
            key: {
              list_id: {
                id: 'f94c43849f0f4c8abad590378e900d4e'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'sip_uri'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e55c3c91a6fd4ba09ed51bff381e3329'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'assignment_group'
              position: '17'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e56a17e42ff74daba826ccdd438ec24a'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'sip_uri'
              position: '5'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e56a7eaa3ebf4cb0a20696d341814fd5'
            key: {
              sys_security_acl: 'b62afdf0e2dc40f1a187f45cc1c80bf3'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e59e6ba5c53748f7a9fefbc447587742'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '13caf4a713e446aca40f804a58a7d69e'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e5a29a25f84444b9aadb744b76cc888a'
            key: {
              document_key: '1121a15bd1d64ac8b7951cf79c187b58'
              variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e605ef544eb04669a0847f409a8eb87b'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict_message'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'e609381788e54f63b0a4145a3cbe5a2d'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e61616f3bc5c470d92a52ac34285e327'
            key: {
              list_id: {
                id: '5c551b1b3d7c4791a89c5294ad601469'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'access_status'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e64ac0242a6544c0b96ca3e181f65a42'
            key: {
              document_key: 'c2287baca66e463094d48b69d028077a'
              variable: '81e042650b3222000b7da95e93673aa2'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e66381b1aa16409c9941b4157aeb7d55'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'par_dashboard_canvas'
            id: 'e6754a010ce94d56ab1875ad9078e043'
            key: {
              dashboard: '5525014c3bd840108635bbc00210a1c3'
              dashboard_tab: '0b5b593033104100b5f63ded4b2cfd40'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e6981d4cb66e4b249798e4c4e5f33126'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'instance'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e6d19259b6aa45e3911fa66a92260a0f'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_address'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e6f91f68f0b74bf4ad9912b1b76f8419'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'requested_for'
              position: '14'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e73acc0678524a4faba1e7738eb5a2c3'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'org_id'
              position: '2'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'e765bbf8be3d4e00882279d0d1985a8f'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e76fcfef31b84129b889885c4bb4e78f'
            key: {
              name: 'var__m_sys_hub_action_input_ace3e945f10947e0a358c3d6bc117b08'
              element: 'organization'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e7aeedde78e3426ab3d81e36217c77fa'
            key: {
              field: 'state_in_words'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e7cde04dc00e4871b73814474c991a2d'
            key: {
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'work_notes'
              position: '3'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e7d251aa4d874f289b6ecf059418ca9c'
            key: {
              document_key: 'b1db6d33e2ce4d80b6595fd5e7f547ad'
              variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'e7f2e162cbbe42f785ce91a10aa808f7'
            key: {
              sys_security_acl: '401886c628544218bb1ceea059e5ac8c'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e80ebcc50c964d4283c6c05a6ccb1e05'
            deleted: true
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'e86f0156cd4a410098756820130467b5'
            key: {
              field: 'state'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e87c8b269217466191f8af8f3406f2f2'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict_evidence'
              position: '2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e8961729ca594bf1905e44293b1eb61c'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'retired_by'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'e89f8fabbffe47da855135cbfdc26d4b'
            key: {
              name: 'x_gcx_byoc_token'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e8a0a38621874b1993e299e297c62d93'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
              language: 'en'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'e8a3ed67e4c84a1a8a3b5357176a35c4'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'e8c3c53375e6445183960c4a60f05e01'
            key: {
              sys_ui_form: {
                id: '1e449ef1bde44075aa9609c81b4cc0e0'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'e8cdd448593f4366a75a00fa388393b6'
            key: {
              name: 'var__m_sys_hub_action_output_867806bcfff5497ab37fad956e47376a'
              element: '__action_status__'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'e8dfd1a5126d401192f767da464c0301'
            key: {
              list_id: {
                id: '4031f240c4c6435d97b43ef47e1697bd'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_choice'
            id: 'e8ea957470934f94b91933907607f136'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'eu-west-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e8f9482dd2b74871b6dc4f1282d7beb1'
            key: {
              document_key: '5408cca4e7a24fcf937df1c58bf3d908'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'e999b38f618542e8a21bdcc3a84156d3'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_documentation'
            id: 'e9ad4a873b2a4bbfae8f5572d4e1b155'
            key: {
              name: 'var__m_sys_hub_action_output_ace3e945f10947e0a358c3d6bc117b08'
              element: 'checks'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'e9cd4f1ce7a04a48a04244d578b65060'
            key: {
              sys_ui_section: {
                id: '2d1e8c9c481b48759ad14e1c9385c98d'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Access'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'last_verdict'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'e9ed9cdc298d48cea7281649088f9ff7'
            key: {
              document_key: '213bced728954f8e9eadf7dfa7855285'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_hub_step_ext_input'
            id: 'ea2afd8b5fcb40d699fe9a498c699775'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'requested_for'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea38bc2232d2412c83fcf72e6f8e3285'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'created_anew'
              position: '9'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea415b6968fd4ab6837753522044d49f'
            key: {
              sys_ui_section: {
                id: '884fb9d8c92a45b4a11e3fca1c48fd1f'
                key: {
                  name: 'x_gcx_byoc_token'
                  caption: 'Token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'expires_at'
              position: '8'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea62dfc548da449181703653b46aad2e'
            key: {
              sys_ui_section: {
                id: 'c2d7aa561dbc4cdfb0a8ee5cde6c3862'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'What to do'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'verdict_evidence'
              position: '3'
            }
          },
          {
            table: 'sys_choice'
            id: 'ea6919dc0be44e54b2b1f90ace1270f2'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'state'
              value: 'present'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ea8bf1d24240471cb1fb4645bf4fc7c5'
            key: {
              document_key: 'f324b51cfc29446ba485bdc8b922785c'
              variable: 'e6e3c7535320220002c6435723dc3496'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ea90cbfa568643829d7a6f182d760633'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'a19e8b906aed4c91abdc86f209385a90'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_site'
              position: '1'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'ea9bb37523aa461e8de9223e7fa0f2b3'
            key: {
              model: '867806bcfff5497ab37fad956e47376a'
              element: 'found'
            }
          },
          {
            table: 'sys_documentation'
            id: 'eab0a6e6546d4fc4870e394bb5528053'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_kind'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'eab6f25635bb4c48b1caf383800a41fa'
            key: {
              field: 'settled'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'eacde49a3f8e411f9d31cb7ca719f4cf'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'error_code'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'eb01c174597144538d5f32d1560084a7'
            key: {
              list_id: {
                id: '273fdad765794764b1c631da070405ed'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'request'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'eb4cfe33fb7b44049af3b34bec4dbb39'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'requested_for'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'eb56869e832f4f1c8115c79b6a39dd6b'
            key: {
              field: 'message'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_choice_set'
            id: 'eb90e52e4555480b87657d5cccd1ae17'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ebaf112c782f4263a7cc203f8514207f'
            key: {
              sys_ui_section: {
                id: '6b2cb99ee990454db9c6b78fc0e893eb'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Notes'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'activity.xml'
              position: '4'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ebcc8f172d5944d1a2802b5d003431b3'
            key: {
              document_key: '7ae5348145ec4718b4a2b3550dfb8e0e'
              variable: '989d9e235324220002c6435723dc3484'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ec00eb4d423e4d42903e015aea58db5e'
            key: {
              document_key: 'd278da55217c46e188ba0cbe1f32c993'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ec282fe09f8347448ed793c7269c836c'
            key: {
              name: 'var__m_sys_hub_action_input_867806bcfff5497ab37fad956e47376a'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ec4d117805704b8eb8aaa2f32cf246e5'
            key: {
              field: 'settled'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ecd754f62cce4d719c78f181a6d38375'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'auth_password'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ece45058ba144aaeb77f2df69ba61447'
            key: {
              name: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ed134d794b5245f1bef4173c7c07b672'
            key: {
              sys_security_acl: '54b3b53096204c4ebc221cf4b7cd9f32'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'ed5d5da2dd4d487c82a70aa4928b1b46'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_choice'
            id: 'ed602482486741ffb8c427dfdf000b09'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'us-west-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ed6788fd2a7147f4be0191e7a067051b'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'termination_id'
              language: 'en'
            }
          },
          {
            table: 'sys_choice'
            id: 'ed7b20d21709400e8dde7f52791f5112'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'registered'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ed9438ad7b414559928be68b29f26693'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'e48e4846319e4b4f9d3094f863733d50'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_address'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'eda3ec8f7c7642ecae1944d112bba724'
            key: {
              document_key: 'c967a1ef08c843c3bed62a62056d33af'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'edca531841594752ab4d2455bbfe6ee8'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'unanswered_writes'
              position: '12'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'edd79d58e7be430bb508122dd5d915ef'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'realm'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'edfcae4860064973acf331bdd24a2083'
            key: {
              document_key: '0e21511b907b48848ccfcfd52e346245'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ee0fc3367c82404282f1acbaefc13178'
            key: {
              sys_security_acl: '8a3c18ccc94f401cab9d314284ebb220'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ee27761a16c941d5b4876927c3dfebb0'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '60e6cadded684dd98088eb2e19cb1e9a'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee2f6b26b0164d5c9f28cafcb5de22e8'
            key: {
              sys_ui_section: {
                id: '49fea910045e4f02ba03ebac619868a8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Carrier options'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'caller_address'
              position: '5'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee558bf12edd4e70a2364668040b7114'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'termination_id'
              position: '6'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ee5e5e43fc84467795b819d8c219bba4'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_at'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ee7f267ba4c84060b0560c7673503169'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'last_read'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'ee8135ebe6844a44ac284ebcdd10256c'
            key: {
              list_id: {
                id: '3bea90ac09564b7f9ab8900302ca9c7b'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_trunk_request'
                }
              }
              element: 'attempts'
            }
          },
          {
            table: 'sys_documentation'
            id: 'eefbacdae3d44e7792f98d4eb05bde2f'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ef45b567cf004a9bb874b4abe1bc13bc'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'started'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'ef5d1d1cd3c94e348df25fea71d01410'
            key: {
              document_key: '1012953902ef423a8f4becd31f2ae028'
              variable: 'cbddfa135320220002c6435723dc3415'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'ef82f50ca0d746fc8fb53b6b113f0c32'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'operation'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ef9aec868fea4ac9afb9799752157ce4'
            key: {
              sys_security_acl: '978540c72ac74d1d8cef9667a0ed3043'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'efda6aa471f94a2aa6fc64e58060613b'
            key: {
              document_key: '1bdfd100231748839feeb540c2f77d50'
              variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'efe144f87ba94cd495f81e1be14a464b'
            key: {
              sys_security_acl: 'bed5eda20a254e8e8adb77cdc1af0258'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'f00ba19808424842bbe567bbc2cf1b31'
            key: {
              sys_ui_form: {
                id: '3c1bfed0b595456881c1774bef1d3e71'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_documentation'
            id: 'f017b3a7c0704db29fc9fb170b129de9'
            key: {
              name: 'var__m_sys_hub_action_input_41dd2bc2d7424a7b9bd6f80807bdad82'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f01f6581c39746dea74677926cf6e04d'
            key: {
              name: 'x_gcx_byoc_site'
              element: 'key'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f021fff6603244f895994137de3c78e7'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'attempts'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f026678c3c5a4c0a91325447ada998e6'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '6'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f03046e47bb24a68a7ac56852d0b1e37'
            key: {
              list_id: {
                id: '1fa443e27af3484c86ba99602d940df1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'genesys_id'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f039ca06ce4f480486549565b7c7df5a'
            key: {
              sys_security_acl: 'e1665317e9bb48fba9a8938aea4c971b'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f0a9e545dd474bc5bed4600354b7a0d7'
            key: {
              sys_ui_section: {
                id: 'bd46ee1eff9640128cf133970f2e023c'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f0cdbbc747504a97b86d0b6156933091'
            key: {
              document_key: 'edc4f51aa9b64a25962cbb7488b2ab62'
              variable: '1d94cb1f3b8032000774229c93efc419'
            }
          },
          {
            table: 'sys_choice'
            id: 'f12ceafabe2c4ff1b40d27f78abce1b3'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_kind'
              value: 'carrier'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f14742eba1dc4faaa94f6fab7fd96103'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'organization'
              position: '2'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f167674ab963403d9bf69d05381253e2'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'sys_created_on'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f1770523350b48d88344ce08a52ea23a'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '7'
            }
          },
          {
            table: 'sys_ui_form_section'
            id: 'f1ab7e489e5b4450a01d763d0aaea85b'
            key: {
              sys_ui_form: {
                id: '3c1bfed0b595456881c1774bef1d3e71'
                key: {
                  name: 'x_gcx_byoc_organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f1aca787a6394336b1f95a50063cf2c4'
            deleted: true
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '5'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f22bb7b915544017b549b6e93edf9324'
            key: {
              document_key: 'c493786386a642eeb4620545905626ad'
              variable: '89ad06b543010210b6f9a0246bb8f2d7'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f2344acdce2b4d3784679aa861abed67'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'request'
              position: '10'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f26066c96b8c4bec803f71942d9de8fc'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'further_servers'
              position: '6'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'f26345ddc5d64940a3bbcb5876e3397a'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'inbound_address'
            }
          },
          {
            table: 'item_option_new'
            id: 'f2c093ab9af8449a9f4627408151ce49'
            key: {
              cat_item: '6e7c033f3ad44a06821bb3781607fdc2'
              variable_set: 'NULL'
              name: 'requested_for'
            }
          },
          {
            table: 'sys_choice'
            id: 'f2c33233d0da46968e296ee1d2fa7f1c'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'us-east-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f2eb568b57a9429e9a1aed3455497f3d'
            key: {
              sys_ui_section: {
                id: '26fc269575774adda464608e80bf7128'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Organization'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'active'
              position: '9'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f3048ea98f6148cc94ab187987dc2d45'
            key: {
              name: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f3182df43e1f46248d89afcb024cd096'
            key: {
              document_key: '23ccc67a1422462d878684246cb73b67'
              variable: '42f2564b73031300440211d8faf6a777'
            }
          },
          {
            table: 'sys_ui_action_role'
            id: 'f3546a9f4ba74ee9a3652badfbd22bda'
            key: {
              sys_ui_action: 'ac0a5c6ac735428bade9e7e9934d995b'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f362c6f105114f8d8eb851116f6287a5'
            key: {
              list_id: {
                id: '7c8d81d089934e8fadd9a16b5d7fd8a5'
                key: {
                  name: 'x_gcx_byoc_token'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'credential_alias'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f38bec63c805426dbc072950212fb696'
            key: {
              document_key: '1033bceda18242db95c4c7fe9b8992e2'
              variable: '67400008676003007ba405225685efa4'
            }
          },
          {
            table: 'sys_choice'
            id: 'f39463636cf94958bb3798569dcdd414'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_status'
              value: 'verifying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f39e2eaee6c84131ab21056c8f875fbd'
            key: {
              sys_ui_section: {
                id: 'b9168eef2bf14e5281c210ccad47916a'
                key: {
                  name: 'x_gcx_byoc_digest_password'
                  caption: 'Digest password'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f3aa5b0098fb4a3598793692a6474db2'
            key: {
              document_key: 'fa06b259ec754d689532575b364782d9'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'f3f931b7ad7c4e0f9f9ab7577a2b7fb4'
            key: {
              model: '6fd26820eeb94b6fabf8af8b82f6186d'
              element: 'settled'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f410a3054d2f42a5b004766ccfd9cbd6'
            key: {
              sys_security_acl: 'd3db242d74774223a5e6d4a39b991efd'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'f4476950ebde4621805644b98e5af871'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_code'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f449b908860d437a90cb22b823ca10ac'
            key: {
              sys_ui_section: {
                id: 'a1119c07adbc42eeabc445672d894da8'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'In Genesys Cloud'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'drift'
              position: '1'
            }
          },
          {
            table: 'sys_choice'
            id: 'f4596d07055c456b8cc553dd55dde77d'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'me-central-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f467281adbca4b3c8cee6281a8ce4443'
            key: {
              document_key: '8595c90ee5fd43c88bc7700cc4d096b2'
              variable: '02fb0027531000109e02ddeeff7b120b'
            }
          },
          {
            table: 'sys_hub_action_input'
            id: 'f49aeb14ba434805884e32b0c1e6aa93'
            key: {
              model: 'c7860c75159745b1967e832d3a0a2e99'
              element: 'trunk_name'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'f4bfbc5fa05540f687af4dd4f5fa4ef9'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'error_next_step'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f4f1f6328eee45f8adb9e37e86245a45'
            deleted: true
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'opened_by'
              position: '11'
            }
          },
          {
            table: 'sys_choice'
            id: 'f538c7ff792b49319501889904be8ae6'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'trunk_kind'
              value: 'carrier'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f54320e9e7b3472085f27a1a1ef59760'
            key: {
              sys_ui_section: {
                id: 'ac8fbc451dc14119ab4b6e49c3b1a2db'
                key: {
                  name: 'x_gcx_byoc_lane'
                  caption: 'Lane'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'lease_until'
              position: '5'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'f54de9c4aa5147f391a5f999c723b5f5'
            key: {
              field: 'approval_state'
              table: 'var__m_sys_hub_step_ext_input_60997fa923da495da665af9715da55d9'
              id: '60997fa923da495da665af9715da55d9'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f58a2de4d508403a9531eba1f3e45b2e'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f5961d2f8f9f4b4f8aa10ddb28932064'
            key: {
              sys_ui_section: {
                id: '75c1df1f53624c5cb3d2925e8813e951'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'state'
              position: '11'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f5d8ac08defe4f37bbd4086cbdb44a48'
            key: {
              sys_security_acl: 'b6c791e300694e20ad97ac978eea5f28'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'f5eb589ed3a54e09873b652403854f3e'
            key: {
              field: 'realm'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'f5f6dc5c2e674949a5b5daaf5331b20d'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'verdict'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f62a68bbe2cb4daca993f84e022e387a'
            key: {
              sys_ui_section: {
                id: '7f386119d797482b9208c30dcfee8fac'
                key: {
                  name: 'x_gcx_byoc_site'
                  caption: 'Site'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'name'
              position: '1'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'f65a4f35e24d4f4cae5b700dcdd8f7d9'
            key: {
              field: 'trunk_status'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'f6c3b3fbfd0543efb8e81089c9441a71'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'trunk_kind'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f6d412377990439290b0de9eba20617d'
            key: {
              sys_security_acl: '4699f9e3d79745118765d321bb6cd23b'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'f6e2e8c50fed4ec493fd2c3fc5c01998'
            key: {
              field: 'genesys_id'
              table: 'var__m_sys_hub_action_output_bc367b42bb3c415ab6015cd6d498b4c8'
              id: 'bc367b42bb3c415ab6015cd6d498b4c8'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f71f9ee79454477b8a92c0d2952a1776'
            key: {
              sys_security_acl: '31f81eb97d3142b6b51b3ed497538067'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'f724e4b4799b4118971abe5c0a00997f'
            key: {
              sys_security_acl: 'e6f7ef28648142899da5f98bcfb77903'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f7878ed3658d43b9a218927810bf7bbb'
            key: {
              document_key: 'ae65f8219ae548cc88eb44661b678d26'
              variable: '334b7bb7675003007ba405225685ef72'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f78afeb8027b4f49a030cb4e7b5fd8da'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.begin_split'
              position: '0'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f7c57f0d8b9f47c789dd91caf0cc5165'
            key: {
              sys_ui_section: {
                id: 'cf45f3a043d34f13bba25c1ee80f6e05'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  caption: 'Registration attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'region'
              position: '7'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f7f993ad926744ddbdff63ec6f316791'
            key: {
              name: 'var__m_sys_hub_flow_output_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'error_message'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f80dfafa01024b9b99c88f779dc66e81'
            key: {
              sys_ui_section: {
                id: '93b4bec1f6144276a6f67e78a7549128'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'not_compared'
              position: '6'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f85552732e0d459f8ec66e09483e76a3'
            key: {
              document_key: 'ff9f1dc2d5504b3ba2fb6d6e0c28b299'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'f89b1f039b484759b3878a19f90c05a6'
            key: {
              model: 'f5015653bf4e47f1908700715a94effc'
              element: 'message'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f8c99812cd37462496129a2583c818ca'
            key: {
              name: 'var__m_sys_hub_action_input_5dffcd357fb14a8f95273014bef2d68f'
              element: 'trunk_request'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f8f9593cb1cd4e7aaa1224c6f94c58ff'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'failures'
              position: '5'
            }
          },
          {
            table: 'sys_choice'
            id: 'f91c712660b04172ae28aa2e1459b710'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'retrying'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_user_role_contains'
            id: 'f925a12409b04527b7e9da9978daf59c'
            key: {
              role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
              contains: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_list'
            id: 'f94c43849f0f4c8abad590378e900d4e'
            key: {
              name: 'x_gcx_byoc_trunk'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
              element: 'NULL'
              relationship: 'NULL'
              parent: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f99b5ba1abb5479b91d50e2aabd195ed'
            key: {
              document_key: 'ef7951796ea44f389ca1395e398560e1'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'f9b2a68b344c4a94b41a78c4fb8754a2'
            key: {
              sys_ui_section: {
                id: 'dc7198738bf24f5692e23b62bf2295a9'
                key: {
                  name: 'x_gcx_byoc_organization'
                  caption: 'Traffic'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'clock_skew_ms'
              position: '2'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'f9ce046ab42e4aa3b003f3236312b56a'
            key: {
              document_key: '60e6cadded684dd98088eb2e19cb1e9a'
              variable: '52ed1e5b5360220002c6435723dc3421'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f9cf951575ad4dda8bbbdd95a97b01ea'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'NULL'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'f9ec8e9f3ae64f438470e47b6b3ab7b9'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'access_checks'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fa0d6a38d3924582835672d02b809d76'
            key: {
              document_key: '7362af9121534f9faa551b25501ba304'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'item_option_new'
            id: 'fa162b4add3a43559f5c3af18ee05e9f'
            key: {
              cat_item: 'NULL'
              variable_set: '8440484d584e4ff0aee94635011638cd'
              name: 'caller_address'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fa2654dbed304a708c9fdffb5107196c'
            key: {
              list_id: {
                id: '51abd4858f244267bbcdaf934ba0abfb'
                key: {
                  name: 'x_gcx_byoc_attempt'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'duration_ms'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fa368b6c458445ff94106eb1649736c3'
            key: {
              document_key: '7362af9121534f9faa551b25501ba304'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fa46ab3558fe4e9d9f387db80c702175'
            key: {
              list_id: {
                id: 'c0bc178e8f7d450d8e029f0940a83c8f'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'number'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fa4989a274114913931237afa1089b0c'
            key: {
              sys_ui_section: {
                id: 'be685be37a6347179e416a7ec27e71b1'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Outcome'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'genesys_id'
              position: '2'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fa4e9cdab5a442c2b24da71000ceee64'
            key: {
              sys_ui_section: {
                id: '4b08ad9184b5453ba29bddc179bba58a'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  caption: 'Trunk'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: '.split'
              position: '8'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'fa55217e5ff4429bbd8d0799d623b1a6'
            key: {
              field: 'genesys_id'
              table: 'var__m_sys_hub_action_output_5dffcd357fb14a8f95273014bef2d68f'
              id: '5dffcd357fb14a8f95273014bef2d68f'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fa7169501ecf40c59dab86f11e1b1f9c'
            key: {
              list_id: {
                id: '7e24204213214f38877297c1bccdc5f0'
                key: {
                  name: 'x_gcx_byoc_trunk'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'x_gcx_byoc_organization'
                }
              }
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fa8d1edbbb494f3d8328b690a2891fa4'
            key: {
              document_key: '46c90cd4a2ba4bf098c4a680153acf98'
              variable: '90144b535320220002c6435723dc3488'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'faa877afb7394440b34e6c11735ab425'
            key: {
              field: 'script'
              table: 'var__m_atf_input_variable_41de4a935332120028bc29cac2dc349a'
              id: '7ae5348145ec4718b4a2b3550dfb8e0e'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fad6c954c01b4387a5bea6b88a8620fb'
            key: {
              sys_security_acl: '735ed33dc49f401cac1fbcbb26b4bd8a'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'faea1c402d3644f9bc67bda33d9f210b'
            key: {
              document_key: '60fd04bbda52431ab398aa2b0e336a6f'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fb427b614e4747feb4bd3f3b830adc06'
            key: {
              document_key: 'ab99d520aefe468c8169595e6d638183'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fb4678d3c8bf4709a16ddbaaa9a7f606'
            key: {
              name: 'var__m_sys_hub_action_input_c7860c75159745b1967e832d3a0a2e99'
              element: 'auth_user'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fb4e20fe177d4a84a66cf6f42b5f21de'
            key: {
              document_key: '375be76efe2b45f1bfe3b1325a96778e'
              variable: 'dd54cf535320220002c6435723dc34fd'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fba28bfc76ee42619bc2a7c233924266'
            key: {
              document_key: '492137b259884381a6b43a77afbf9b94'
              variable: '58408e250b3222000b7da95e93673a5c'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'fbba75ed87bf41738340775b8c886ff6'
            key: {
              model: 'ace3e945f10947e0a358c3d6bc117b08'
              element: 'message'
            }
          },
          {
            table: 'sys_choice'
            id: 'fbe9a45435c449ce8e0bc5cffa17f9f1'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'eu-west-2'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fbfdffc39213420da1b16bbc7efc6af8'
            deleted: true
            key: {
              sys_security_acl: '3b4e238323fa40f287ef4a24011f948b'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fc33db25c4aa45399d458c6f39ceb2ea'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'expires_at'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fc40b215e28a43d78a720d5242e720a6'
            key: {
              document_key: 'e986c1adbf454e2590ba587c077774c9'
              variable: '7b139c199f132200ef4afa7dc67fcfb3'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'fc4e678bb5d142f089b0608d096daa81'
            key: {
              field: 'error_message'
              table: 'var__m_sys_hub_action_output_c7860c75159745b1967e832d3a0a2e99'
              id: 'c7860c75159745b1967e832d3a0a2e99'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fc7e44bc284e48fb8f07bb4315a053fe'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'verdict_evidence'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fc7e6e8c049b4a26a95428f1d30b6e3a'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'caller_address'
              language: 'en'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fccb048c74b94c36a4fa85efbef385f9'
            key: {
              sys_security_acl: '2e44faa78c61457ab28147221c9c8aa4'
              sys_user_role: {
                id: '7f2d01be7eea4730bc68e5c4ed470565'
                key: {
                  name: 'x_gcx_byoc.admin'
                }
              }
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fcd1cca09bce404f85969a2ca2a378f9'
            key: {
              document_key: '6009c58fdcdd47fe8c36cc6327aac8eb'
              variable: '46dbcb535320220002c6435723dc3409'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fce1880171f8436d979233eaea1e2bb4'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'allow_list'
              position: '9'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fcfbca857320445cb695cf08e9ca2403'
            key: {
              document_key: 'f5015653bf4e47f1908700715a94effc'
              variable: '74315b04b3201300176b051a16a8dc2b'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fd113c54e3d646e89d791097b63ac1e7'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'auth_password'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fd521ad6f1d8427884a423349716c10d'
            key: {
              name: 'x_gcx_byoc_trunk'
              element: 'inbound_site'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fd7dbeb4498a4abd8fe920d70d34f582'
            key: {
              document_key: 'dcf86feff8a54ce891a27f3733a7e4d3'
              variable: 'bc93428187120010663ca1bb36cb0b83'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fd86931b06ce49c29a366d9808c85221'
            key: {
              sys_security_acl: '1ecf73f1407e4ba7b876345d93f26190'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_ui_element'
            id: 'fd9957a3da4b42be804761f597f4f983'
            key: {
              sys_ui_section: {
                id: '4f9d21d09e4f41b9880bf13504ef0cf0'
                key: {
                  name: 'x_gcx_byoc_registration'
                  caption: 'Registration'
                  view: {
                    id: 'Default view'
                    key: {
                      name: 'NULL'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'put_offs'
              position: '13'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fdb86b780da743529fafe11fb80be06b'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'proposed_contract'
              language: 'en'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fdc0c9d2156c4418b31f38b9405df558'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'key'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fdcf6d05da8345e596666438bebfb6cc'
            key: {
              document_key: '5c49c738d4fd43b7bf878fa43d9f85d4'
              variable: '78b8d86b531000109e02ddeeff7b12f3'
            }
          },
          {
            table: 'sys_choice'
            id: 'fdd9925625234543b53787b6031400af'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'sa-east-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fde69c08bc494f468c2273f2b95fbe06'
            key: {
              document_key: '19f8d279d27841d1b0b7d5bfda924b16'
              variable: '9f5f67709f132200ef4afa7dc67fcf94'
            }
          },
          {
            table: 'sys_ui_list_element'
            id: 'fdf9b55d48004e728f436d31c589f99b'
            key: {
              list_id: {
                id: '902be96563164250b922e6b272bb4911'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  view: {
                    id: 'cd2e26ab43d649edbf52810306c5be54'
                    key: {
                      name: 'x_gcx_byoc_needs_person'
                    }
                  }
                  sys_domain: 'global'
                  element: 'NULL'
                  relationship: 'NULL'
                  parent: 'NULL'
                }
              }
              element: 'assignment_group'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'fdf9bd8080d746c8a44c142e197c3be7'
            key: {
              name: 'x_gcx_byoc_organization'
              caption: 'What to do'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_ui_form'
            id: 'fe1b5a44810d48728f77de03e095f596'
            key: {
              name: 'x_gcx_byoc_attempt'
              view: {
                id: 'Default view'
                key: {
                  name: 'NULL'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fe22c9baad6141bcadae97adeff7f4ea'
            key: {
              name: 'var__m_sys_hub_flow_input_61c1f7a3b4864204b2e58c05ab0342c3'
              element: 'trunk_kind'
              language: 'en'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fe4aceb4d9d149698137a5710ce7a9c9'
            key: {
              document_key: '1d92027454844ab6a70ea3c092e4f924'
              variable: '915990ab531000109e02ddeeff7b12f8'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fe64b2f4224745eebf80ba16d443a072'
            key: {
              document_key: '08ff978a18674d5a956562b49c75f805'
              variable: '5a9258199f132200ef4afa7dc67fcfb4'
            }
          },
          {
            table: 'sys_hub_step_ext_output'
            id: 'fe830c8ff37047ac8cf650c475636216'
            key: {
              model: 'd8b0896984b4460ea241ab69c6fc263a'
              element: 'trunk_status'
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fe94b89c1c0a45cdab7d786aa4b56a1a'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'blocked_until'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'fe99959ac5eb4e8f99e7a0e78f2846c1'
            key: {
              document_key: '30f3ace36a7847259ae5dc9204415e91'
              variable: '9024a37f671003007ba405225685efe5'
            }
          },
          {
            table: 'sys_ui_section'
            id: 'feaae273af6340b3a9d0f94fbbd102ee'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              caption: 'How it stands'
              view: {
                id: '3b46a32676f3454b962503149727d50d'
                key: {
                  name: 'x_gcx_byoc_requester'
                }
              }
              sys_domain: 'global'
            }
          },
          {
            table: 'sys_choice'
            id: 'fec3e007085a4abdbca09764e0e1fc71'
            key: {
              name: 'x_gcx_byoc_organization'
              element: 'region'
              value: 'eu-central-1'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'fed13057ac47469bb49f71047def632b'
            key: {
              sys_security_acl: 'b67034a387fe4ef682d4bdba78bb93d0'
              sys_user_role: {
                id: '2c2fb0d62a144499b05a592b8b71949b'
                key: {
                  name: 'x_gcx_byoc.requester'
                }
              }
            }
          },
          {
            table: 'sys_dictionary'
            id: 'fee49d4a1bf74f8b9594a880f39d03f9'
            key: {
              name: 'x_gcx_byoc_trunk_request'
              element: 'caller_name'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'fee7ebaf1136494780eb25f74b41467c'
            key: {
              field: 'wide_allow_list'
              table: 'var__m_sys_hub_step_ext_input_f5015653bf4e47f1908700715a94effc'
              id: 'f5015653bf4e47f1908700715a94effc'
            }
          },
          {
            table: 'sys_variable_value'
            id: 'feeff675511f446a94873c9cd5950b6a'
            key: {
              document_key: 'f5015653bf4e47f1908700715a94effc'
              variable: '71aa7f6647032200b4fad7527c9a719b'
            }
          },
          {
            table: 'sys_documentation'
            id: 'fef651f125de4a9c8b7c1ad3ae1e273a'
            key: {
              name: 'x_gcx_byoc_attempt'
              element: 'verdict'
              language: 'en'
            }
          },
          {
            table: 'sys_element_mapping'
            id: 'ff269f422b274a78918f5a118556c785'
            key: {
              field: 'record_id'
              table: 'var__m_atf_input_variable_1f39a288df60220062fe6c7a4df2639d'
              id: '1033bceda18242db95c4c7fe9b8992e2'
            }
          },
          {
            table: 'sys_documentation'
            id: 'ff45d8add93d4a9a8839f0fbcf2fdee3'
            key: {
              name: 'x_gcx_byoc_token'
              element: 'granted_scope'
              language: 'en'
            }
          },
          {
            table: 'sys_ui_element'
            id: 'ff503ad2b00b447998327dba5a3738ab'
            key: {
              sys_ui_section: {
                id: 'd43782f3e2ef428eab0881d4fb005e54'
                key: {
                  name: 'x_gcx_byoc_trunk_request'
                  caption: 'Trunk request'
                  view: {
                    id: '3b46a32676f3454b962503149727d50d'
                    key: {
                      name: 'x_gcx_byoc_requester'
                    }
                  }
                  sys_domain: 'global'
                }
              }
              element: 'inbound_address'
              position: '18'
            }
          },
          {
            table: 'sys_security_acl_role'
            id: 'ff5edc064a4b4c78afacc34955810654'
            key: {
              sys_security_acl: '5dbdbbc2f8db4e0891c9cefb349f6f25'
              sys_user_role: {
                id: '091a0624e9b64ec8bddcdf0af3d9abff'
                key: {
                  name: 'x_gcx_byoc.operator'
                }
              }
            }
          },
          {
            table: 'sys_choice'
            id: 'ff677388607644838b91393767b00f09'
            key: {
              name: 'x_gcx_byoc_registration'
              element: 'state'
              value: 'retired'
              language: 'en'
              dependent_value: 'NULL'
            }
          },
          {
            table: 'sys_hub_action_output'
            id: 'ff9b005523344608ba714c1fa86a75bb'
            key: {
              model: '5dffcd357fb14a8f95273014bef2d68f'
              element: 'next_step'
            }
          },
        ]
      }
    }
  }
}
